import * as changes from '../course/attempt/changes.ts';
import type { Attempt, Place } from '../course/attempt/attempt.ts';
import { criterionProgress } from '../course/attempt/progress.ts';
import { $attempt, change } from './attempt.ts';
import { deviceNumber } from './device-number.ts';
import { outlineOf, settings } from './package-settings.ts';

/** The end of a section was seen and its question responded to or passed. All arguments are codes. */
export function reachSection(criterion: number, section: number): void {
  act(criterion, (a) => changes.reachSection(a, deviceNumber(), criterion, section));
}

/** A question of the lesson was marked. */
export function recordMark(criterion: number, question: number, right: boolean): void {
  act(criterion, (a) => changes.recordMark(a, deviceNumber(), criterion, question, right));
}

/** The choices made so far in the scenario, and the ending if one was reached. */
export function setRun(criterion: number, choices: readonly number[], ending: number | null): void {
  act(criterion, (a) => changes.setRun(a, deviceNumber(), criterion, choices, ending));
}

/** Begin a criterion again: best score and completion stay. */
export function startAgain(criterion: number): void {
  act(criterion, (a) => changes.startAgain(a, deviceNumber(), criterion));
}

/** A minute more was spent on a criterion's pages. */
export function spendMinute(criterion: number): void {
  change((a) => changes.spendMinute(a, deviceNumber(), criterion));
}

/** Remember where the learner is. */
export function goTo(place: Place): void {
  const now = $attempt.get().place.value;
  const same =
    now?.criterion === place.criterion && now.part === place.part && now.section === place.section;
  if (!same) change((a) => changes.goTo(a, deviceNumber(), place));
}

/** Makes a change in a criterion, and keeps its completion if that is now reached. */
export function act(criterion: number, make: (attempt: Attempt) => Attempt): void {
  change((attempt) => keepCompletion(criterion, make(attempt)));
}

/** Completion once reached is kept, so that content added later does not take it away. */
function keepCompletion(criterion: number, attempt: Attempt): Attempt {
  const outline = outlineOf(criterion);
  const done = attempt.criteria[criterion];
  if (!outline || !done || done.kept.complete) return attempt;
  const { complete } = criterionProgress(outline, done, settings());
  return complete ? changes.keepComplete(attempt, deviceNumber(), criterion) : attempt;
}
