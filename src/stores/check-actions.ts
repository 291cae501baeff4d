import { emptyCriterion } from '../course/attempt/attempt.ts';
import type { Response } from '../course/attempt/attempt.ts';
import * as checks from '../course/attempt/check-changes.ts';
import { draw, type Drawable } from '../course/check/draw.ts';
import { act } from './actions.ts';
import { $attempt } from './attempt.ts';
import { deviceNumber } from './device-number.ts';
import { settings } from './package-settings.ts';

/** Draw a new check from the pool. */
export function startCheck(criterion: number, pool: readonly Drawable[]): void {
  const { seed, criteria } = $attempt.get();
  const taken = (criteria[criterion] ?? emptyCriterion).checksTaken;
  // Drawn once, outside the change: made again on stored work, it must be the sheet that was seen.
  const questions = draw(pool, settings().drawn, seed, taken);
  act(criterion, (a) => checks.startCheck(a, deviceNumber(), criterion, questions));
}

/** Respond to one question of the check going on, by its place on the sheet. */
export function respondInCheck(criterion: number, index: number, response: Response): void {
  act(criterion, (a) => checks.respondInCheck(a, deviceNumber(), criterion, index, response));
}

/** End the check going on: right or not yet, one for each question of the sheet. */
export function finishCheck(criterion: number, marks: readonly boolean[]): void {
  act(criterion, (a) => checks.finishCheck(a, deviceNumber(), criterion, marks));
}
