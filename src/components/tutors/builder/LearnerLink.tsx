import { useState } from 'preact/hooks';
import { chosenCriteria, criteriaText } from '../../../course/chosen-criteria.ts';
import { learnerQuery } from '../../../course/learner-address.ts';
import { partNames } from '../../../course/part-names.ts';
import { copyText } from '../../account/copy-text.ts';
import type { BuilderCourse } from './builder-course.ts';

interface Props {
  readonly course: BuilderCourse;
  /** Ids of criteria and units, as an address has them; empty = none. */
  readonly chosen: string;
  /** Address of the site's folder; empty while it is not known. */
  readonly site: string;
}

/** An address that opens what is ticked above on this web site, for learners without an LMS. */
export function LearnerLink({ course, chosen, site }: Props) {
  const [said, say] = useState('');
  const { criteria } = chosenCriteria(chosen, course);
  const query = learnerQuery(criteria, course);
  const address = `${site}index.html${query && `?${query}`}`;
  const inside = query ? partNames(criteriaText(criteria, course)) : 'the whole course';
  const copy = async () => {
    say(
      (await copyText(address))
        ? 'Copied. Paste it into a message to your learners.'
        : 'This browser did not allow copying. Select the address and copy it by hand.',
    );
  };
  return (
    <>
      <div class="builder-field">
        <label for="builder-link">Link that shows {inside}</label>
        <input
          id="builder-link"
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void copy()}>
          Copy the link
        </button>
        <a class="button quiet" href={address} target="_blank" rel="noopener">
          Open it in a new tab
        </a>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
