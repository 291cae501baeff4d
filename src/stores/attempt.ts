import { atom } from 'nanostores';
import { emptyAttempt } from '../course/attempt/attempt.ts';
import type { Attempt } from '../course/attempt/attempt.ts';
import { $ready } from './ready.ts';

/** All that this learner has done. Changed by the functions of `actions.ts` only. */
export const $attempt = atom<Attempt>(emptyAttempt(0));

/** One pure change of an attempt. */
export type Change = (attempt: Attempt) => Attempt;

let early: Change[] = [];

/** Make a change now. One made before the stored work was read is made again on top of that. */
export function change(make: Change): void {
  if (!$ready.get()) early.push(make);
  $attempt.set(make($attempt.get()));
}

/** Put stored work in place and make the early changes again upon it, so that they are the later. */
export function adoptAttempt(stored: Attempt): void {
  const made = early;
  early = [];
  $attempt.set(made.reduce((attempt, make) => make(attempt), stored));
}
