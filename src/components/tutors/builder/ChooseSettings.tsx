import {
  longestTitle,
  type ChoiceName,
  type ChoiceProblem,
  type ChosenWords,
} from '../../../course/package-choices.ts';
import type { BuilderCourse } from './builder-course.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { eachOptions, reportOptions, ruleOptions, standardOptions } from './setting-words.ts';

interface Props {
  readonly course: BuilderCourse;
  readonly words: ChosenWords;
  readonly problems: readonly ChoiceProblem[];
  /** The title that a package of this choice has by itself; `null` while there is none or several. */
  readonly ownTitle: string | null;
  readonly onChange: (choice: ChoiceName, value: string) => void;
}

/** Everything but what is inside. */
export function ChooseSettings({ course, words, problems, ownTitle, onChange }: Props) {
  const wrong = (choice: ChoiceName) => problems.find((problem) => problem.choice === choice);
  const title = wrong('title');
  const passMark = wrong('pass-mark');
  return (
    <>
      <RadioChoice
        name="each"
        legend="One package or several?"
        options={eachOptions}
        value={words.each ?? 'no'}
        onChange={(value) => onChange('each', value)}
      />
      <RadioChoice
        name="standard"
        legend="Which standard?"
        options={standardOptions}
        value={words.standard ?? '1.2'}
        onChange={(value) => onChange('standard', value)}
      />
      <div class="builder-field">
        <label for="builder-title">Title</label>
        <input
          id="builder-title"
          type="text"
          autocomplete="off"
          value={words.title ?? ''}
          aria-invalid={title !== undefined}
          aria-describedby="builder-title-hint"
          onInput={(event) => onChange('title', event.currentTarget.value)}
        />
        <p class="small" id="builder-title-hint">
          {title
            ? `The title is too long: ${longestTitle} characters at most.`
            : words.each === 'yes'
              ? 'Stands before each criterion’s own title. Leave it empty to have only that.'
              : `What learners see in your LMS.${
                  ownTitle === null ? '' : ` Leave it empty for “${ownTitle}”.`
                }`}
        </p>
      </div>
      <div class="builder-field">
        <label for="builder-pass-mark">Pass mark of each check, in per cent</label>
        <input
          id="builder-pass-mark"
          class="builder-number"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={words['pass-mark'] ?? ''}
          placeholder={String(course.passMark)}
          aria-invalid={passMark !== undefined}
          aria-describedby="builder-pass-mark-hint"
          onInput={(event) => onChange('pass-mark', event.currentTarget.value.trim())}
        />
        <p class="small" id="builder-pass-mark-hint">
          {passMark
            ? `“${passMark.found}” is not possible here: type a whole number from 1 to 100.`
            : `Leave it empty for the course’s own, ${course.passMark}%. Every page says which it is.`}
        </p>
      </div>
      <RadioChoice
        name="rule"
        legend="When is a criterion complete?"
        options={ruleOptions}
        value={words.rule ?? 'all-parts'}
        onChange={(value) => onChange('rule', value)}
      >
        <p class="small">
          A package is complete when all its criteria are. The account is never asked for: whether
          it meets the criterion is for an assessor to say.
        </p>
      </RadioChoice>
      {words.standard !== '2004' && (
        <RadioChoice
          name="report"
          legend="Which word should the LMS hear at the end?"
          options={reportOptions}
          value={words.report ?? 'completed'}
          onChange={(value) => onChange('report', value)}
        />
      )}
    </>
  );
}
