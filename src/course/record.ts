import type { Attempt } from './attempt/attempt.ts';
import { emptyCriterion } from './attempt/attempt.ts';
import type { ProgressSettings, State } from './attempt/progress.ts';
import { criterionProgress } from './attempt/progress.ts';
import { criterionLabel } from './criterion-label.ts';
import type { CriterionOutline, PackageDetails } from './package-settings.ts';

/** What was done in one criterion, as a record tells it. */
export interface RecordRow {
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  readonly short: string;
  readonly complete: boolean;
  /** Complete once, and content came since. */
  readonly newSince: boolean;
  readonly learn: State;
  readonly practise: State;
  readonly check: State;
  /** Of the sections there are now. */
  readonly sectionsReached: number;
  readonly sections: number;
  /** Of the endings there are now. */
  readonly endingsSeen: number;
  readonly endings: number;
  readonly checksTaken: number;
  /** Best check score, 0–100; `null` before the first check. */
  readonly best: number | null;
  /** Whole minutes at work on its pages; see `attempt.ts` for what they count. */
  readonly minutes: number;
}

/** A row for each criterion, in the course's order. */
export function recordRows(
  outlines: readonly CriterionOutline[],
  details: PackageDetails | null,
  attempt: Attempt,
  settings: ProgressSettings,
): RecordRow[] {
  return outlines.map((outline) => {
    const done = attempt.criteria[outline.code] ?? emptyCriterion;
    const progress = criterionProgress(outline, done, settings);
    const { complete, newSince, learn, practise, check, best, sectionsLeft } = progress;
    return {
      id: outline.id,
      label: criterionLabel(outline.id),
      short: details?.criteria.find(({ id }) => id === outline.id)?.short ?? '',
      ...{ complete, newSince, learn, practise, check, best },
      sectionsReached: outline.sections.length - sectionsLeft.length,
      sections: outline.sections.length,
      endingsSeen: outline.endings.filter((code) => done.endings.includes(code)).length,
      endings: outline.endings.length,
      checksTaken: done.checksTaken,
      minutes: done.kept.minutes,
    };
  });
}

/** States in words. */
export const stateWords: Readonly<Record<State, string>> = {
  none: 'not started',
  begun: 'begun',
  done: 'complete',
};

/** Minutes in words: `1 h 5 min`, `none counted yet`. */
export function timeWords(minutes: number): string {
  if (minutes === 0) return 'none counted yet';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}

/** The state of the whole criterion in words. */
export function wholeWords({ complete, newSince, learn, practise, check }: RecordRow): string {
  if (complete) return newSince ? 'complete, new since you finished' : 'complete';
  return [learn, practise, check].some((state) => state !== 'none') ? 'begun' : 'not started';
}
