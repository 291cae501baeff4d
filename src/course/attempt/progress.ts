import type { CompletionRule, CriterionOutline } from '../package-settings.ts';
import { passed } from '../check/score.ts';
import type { Attempt, CriterionAttempt } from './attempt.ts';
import { emptyCriterion } from './attempt.ts';

/** How far a part is. */
export type State = 'none' | 'begun' | 'done';

/** What decides when a check is passed and a criterion complete. */
export interface ProgressSettings {
  /** Per cent. */
  readonly passMark: number;
  readonly rule: CompletionRule;
}

/** How far a learner is in one criterion. */
export interface CriterionProgress {
  readonly learn: State;
  readonly practise: State;
  readonly check: State;
  /** Once complete, complete for ever, whatever was added or restarted since. */
  readonly complete: boolean;
  /** Best check score, 0–100; `null` before the first check. */
  readonly best: number | null;
  /** Codes of the sections not reached, in the lesson's order. */
  readonly sectionsLeft: number[];
  /** Minutes of those sections. */
  readonly minutesLeft: number;
  /** It was complete, and content came since that asks for more. */
  readonly newSince: boolean;
}

/** Progress in one criterion by the present content: computed, never stored. */
export function criterionProgress(
  outline: CriterionOutline,
  attempt: CriterionAttempt | undefined,
  { passMark, rule }: ProgressSettings,
): CriterionProgress {
  const { epoch, sections, questions, run, endings, sheet, kept } = attempt ?? emptyCriterion;
  const left = outline.sections.filter(({ code }) => !sections.includes(code));
  const readBegun =
    left.length < outline.sections.length || outline.lesson.some((code) => code in questions);
  const learn = state(readBegun, left.length === 0);
  const practise = state(
    run.value.length > 0 || endings.length > 0,
    outline.endings.some((code) => endings.includes(code)),
  );
  const check = state(
    sheet.value !== null || kept.best !== null,
    kept.best !== null && passed(kept.best, passMark),
  );
  const asked = {
    'all-parts': [learn, practise, check],
    'check-passed': [check],
    'lessons-visited': [learn],
  }[rule];
  const doneNow = asked.every((part) => part === 'done');
  return {
    learn,
    practise,
    check,
    complete: kept.complete || doneNow,
    best: kept.best,
    sectionsLeft: left.map(({ code }) => code),
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    // After *Start again* (an epoch above 0) parts are open because the learner wished it: to call
    // them new would not be true.
    newSince: kept.complete && !doneNow && epoch === 0,
  };
}

/**
 * The package's score: the mean of the best check scores, an untaken check counting 0; 0–100 with
 * at most two decimals; `null` if no check was taken.
 */
export function packageScore(
  outlines: readonly CriterionOutline[],
  attempt: Attempt,
): number | null {
  const bests = outlines.map(({ code }) => attempt.criteria[code]?.kept.best ?? null);
  if (bests.every((best) => best === null)) return null;
  const sum = bests.reduce<number>((total, best) => total + (best ?? 0), 0);
  return Math.round((100 * sum) / bests.length) / 100;
}

/** Is every criterion of the package complete? A package without any never is. */
export function packageComplete(
  outlines: readonly CriterionOutline[],
  attempt: Attempt,
  settings: ProgressSettings,
): boolean {
  return (
    outlines.length > 0 &&
    outlines.every(
      (outline) => criterionProgress(outline, attempt.criteria[outline.code], settings).complete,
    )
  );
}

function state(begun: boolean, done: boolean): State {
  return done ? 'done' : begun ? 'begun' : 'none';
}
