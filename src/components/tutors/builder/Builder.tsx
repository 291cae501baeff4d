import { useEffect, useState } from 'preact/hooks';
import { chosenCriteria } from '../../../course/chosen-criteria.ts';
import { choicesFromQuery, choicesQuery, problemsIn } from '../../../course/package-address.ts';
import type { ChoiceName, ChoiceProblem, ChosenWords } from '../../../course/package-choices.ts';
import { scopeOf } from '../../../course/package-scope.ts';
import { copyText } from '../../account/copy-text.ts';
import { useLive } from '../../use-live.ts';
import { reportsQuestions, type BuilderCourse } from './builder-course.ts';
import { ChooseCriteria } from './ChooseCriteria.tsx';
import { ChooseSettings } from './ChooseSettings.tsx';
import { DamagedAddress } from './DamagedAddress.tsx';
import { LearnerLink } from './LearnerLink.tsx';
import { MakePackages } from './MakePackages.tsx';
import { plainWords } from './problem-words.ts';

interface Props {
  readonly course: BuilderCourse;
  /** Name of the page that opens what is chosen here as an LMS would; `null` if the site has none. */
  readonly preview: string | null;
}

/** Chooses what packages hold and do, keeps the choice in the address, and makes them here. */
export function Builder({ course, preview }: Props) {
  const live = useLive();
  const [words, setWords] = useState<ChosenWords>({ standard: '1.2', each: 'no' });
  const [damaged, setDamaged] = useState<readonly ChoiceProblem[]>([]);
  const [site, setSite] = useState('');
  const [said, say] = useState('');
  useEffect(() => {
    const found = choicesFromQuery(location.search, course);
    setWords(found.words);
    setDamaged(found.problems);
    setSite(new URL('./', location.href).href);
  }, []);

  const change = (choice: ChoiceName, value: string) => {
    const changed = { ...words, [choice]: value === '' ? undefined : value };
    setWords(changed);
    say('');
    const query = choicesQuery(changed);
    // The router keeps what it needs for going back in the state.
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  };
  const copyAddress = async () => {
    say((await copyText(location.href)) ? 'Copied.' : `Copy it by hand: ${location.href}`);
  };

  const problems = problemsIn(words, course);
  const { criteria } = chosenCriteria(words.criteria ?? '', course);
  const count = words.each === 'yes' ? criteria.length : 1;
  const hindrance =
    criteria.length === 0
      ? 'Nothing is ticked yet: tick at least one unit or criterion above.'
      : problems.length > 0
        ? problems.map(plainWords).join(' ')
        : null;
  return (
    <div class="builder">
      <DamagedAddress problems={damaged} onClose={() => setDamaged([])} />
      <fieldset class="builder-all" disabled={!live}>
        <ChooseCriteria
          course={course}
          chosen={words.criteria ?? ''}
          onChange={(value) => change('criteria', value)}
        />
        <ChooseSettings
          course={course}
          words={words}
          problems={problems}
          ownTitle={criteria.length > 0 ? scopeOf(criteria, course).title : null}
          onChange={change}
        />
        {words.each !== 'yes' && <Reports {...{ criteria, words, course }} />}
        <MakePackages words={words} count={count} hindrance={hindrance} />
        {preview !== null && hindrance === null && (
          <p>
            <a href={`${preview}?${choicesQuery(words)}`} target="_top">
              Try it first in the preview
            </a>
            , which behaves as an LMS and shows what yours would record.
          </p>
        )}
        <p class="small">
          The address of this page holds your choices: keep it as a bookmark, or send it to a
          colleague.{' '}
          <button type="button" class="plain" onClick={() => void copyAddress()}>
            Copy the address
          </button>
        </p>
        <p role="status">{said}</p>
        <h2 id="link">Learners without an LMS: give them a link</h2>
        <p>
          The link opens what you ticked above, here on this web site. The device remembers it:
          home, record and accounts then show only that part, and say so with a button that shows
          everything again. Learners’ work stays on their own device; you see it when they save a
          record or an account and hand it to you. If you open the link here, this browser remembers
          it too; the tutors’ pages always show the whole course.
        </p>
        <LearnerLink course={course} chosen={words.criteria ?? ''} site={site} />
      </fieldset>
    </div>
  );
}

/** What a tutor will see of single questions: larger packages report scores only. */
function Reports(props: {
  readonly criteria: readonly string[];
  readonly words: ChosenWords;
  readonly course: BuilderCourse;
}) {
  const { criteria, words, course } = props;
  const standard = words.standard === '2004' ? 'scorm-2004' : 'scorm-1.2';
  if (criteria.length === 0 || reportsQuestions(criteria, standard, course)) return null;
  return (
    <p class="builder-note">
      This package holds more than {course.mostQuestions[standard]} check questions, so it reports
      the score of each criterion but not each question. Choose fewer criteria, or one package for
      each, if you want to see how every question was answered.
    </p>
  );
}
