import { useState } from 'preact/hooks';
import { chosenCriteria } from '../../../course/chosen-criteria.ts';
import { choicesQuery } from '../../../course/package-address.ts';
import { rules, type ChosenWords } from '../../../course/package-choices.ts';
import type { CompletionRule } from '../../../course/package-settings.ts';
import { ruleWords } from '../../../course/rule-words.ts';
import type { CourseToChoose } from '../../../course/package-scope.ts';

interface Props {
  readonly course: CourseToChoose;
  /** The choice of the address; `null` until it is read. */
  readonly words: ChosenWords | null;
  readonly busy: boolean;
  readonly onOpen: (words: ChosenWords) => void;
}

/** What was picked here; the rest is as the address says. */
interface Picked {
  readonly criteria?: string;
  readonly standard?: string;
}

/** Chooses a package to preview: one that is ready-made, or the one that the address describes. */
export function ChoosePackage({ course, words, busy, onOpen }: Props) {
  const [picked, setPicked] = useState<Picked>({});
  const pick = (one: Picked) => setPicked((before) => ({ ...before, ...one }));
  const criteria = picked.criteria ?? (words?.criteria || (course.criteria[0]?.id ?? ''));
  const standard = picked.standard ?? words?.standard ?? '1.2';

  const units = course.units.filter((unit) => unit.criteria.length > 1);
  const all = course.units.map(({ id }) => id).join(',');
  const ready = [...course.criteria, ...units].map(({ id }) => id).concat(all);
  const own = words?.criteria && !ready.includes(words.criteria) ? words.criteria : null;
  const chosen = wordsFor({ criteria, standard }, words ?? {}, course);
  const settings = settingsWords(chosen);

  return (
    <form
      class="preview-choose no-print"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(chosen);
      }}
    >
      <fieldset disabled={!words || busy}>
        <legend class="unseen">Package to preview</legend>
        <label class="preview-which">
          Package
          <select
            value={criteria}
            onChange={({ currentTarget }) => pick({ criteria: currentTarget.value })}
          >
            {own && <option value={own}>{labelsOf(own, course)} (as in this address)</option>}
            <optgroup label="One criterion">
              {course.criteria.map(({ id, label, title }) => (
                <option key={id} value={id}>
                  {label} {title}
                </option>
              ))}
            </optgroup>
            <optgroup label="More">
              {units.map(({ id, code, title }) => (
                <option key={id} value={id}>
                  All of {code}: {title}
                </option>
              ))}
              <option value={all}>The whole course</option>
            </optgroup>
          </select>
        </label>
        <label>
          Standard
          <select
            value={standard}
            onChange={({ currentTarget }) => pick({ standard: currentTarget.value })}
          >
            <option value="1.2">SCORM 1.2</option>
            <option value="2004">SCORM 2004</option>
          </select>
        </label>
        <button type="submit">Open the preview</button>
      </fieldset>
      <p class="small">
        {settings ? `With ${settings}. ` : 'With the usual settings. '}
        <a href={`tutors-packages.html?${choicesQuery(chosen)}`} target="_top">
          Change more in the builder
        </a>
      </p>
    </form>
  );
}

/** The address’s choices for this package: what belongs to another one is left out. */
function wordsFor(
  { criteria, standard }: { criteria: string; standard: string },
  words: ChosenWords,
  course: CourseToChoose,
): ChosenWords {
  const single = course.criteria.some(({ id }) => id === criteria);
  return {
    ...words,
    ...{ criteria, standard },
    each: single && words.each === 'yes' ? 'yes' : 'no',
    title: criteria === words.criteria || words.each === 'yes' ? words.title : undefined,
  };
}

function labelsOf(criteria: string, course: CourseToChoose): string {
  const ids = chosenCriteria(criteria, course).criteria;
  return course.criteria
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ');
}

/** What the address chose beyond the usual; nothing if nothing. */
function settingsWords(words: ChosenWords): string {
  const rule = words.rule as CompletionRule;
  return [
    words.title && `the title “${words.title}”`,
    words['pass-mark'] && `a pass mark of ${words['pass-mark']}%`,
    rules.includes(rule) && `completion when the learner has ${ruleWords[rule]}`,
    words.report && `“${words.report}” reported at the end`,
  ]
    .filter(Boolean)
    .join(', ');
}
