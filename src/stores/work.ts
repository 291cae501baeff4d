import { join } from '../course/attempt/join.ts';
import type { Attempt } from '../course/attempt/attempt.ts';
import type { Writing } from '../course/writing/writing.ts';
import { joinWriting } from '../course/writing/join.ts';
import { encodeAttempt } from '../tracking/suspend-data/attempt-block.ts';

/** All of a learner's work: what was done and what was written. */
export interface Work {
  readonly attempt: Attempt;
  readonly writing: Writing;
}

/** Both works in one, whichever comes first: nothing done in either is undone. */
export function joinWork(a: Work, b: Work): Work {
  return { attempt: join(a.attempt, b.attempt), writing: joinWriting(a.writing, b.writing) };
}

/** Was nothing ever done, written or cleared? */
export function isEmptyWork({ attempt, writing }: Work): boolean {
  return (
    attempt.revision === 0 &&
    attempt.epoch === 0 &&
    writing.epoch === 0 &&
    Object.keys(writing.texts).length === 0
  );
}

/** Do both hold the same, whatever order their parts were set in? */
export function isSameWork(a: Work, b: Work): boolean {
  return (
    a.writing.epoch === b.writing.epoch &&
    isSameTexts(a.writing.texts, b.writing.texts) &&
    encodeAttempt(a.attempt) === encodeAttempt(b.attempt)
  );
}

/** Compared one by one: written out as a whole, a long account would hold up the next key. */
function isSameTexts(a: Writing['texts'], b: Writing['texts']): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [one, other] = [a[key], b[key]];
    return (
      one?.value === other?.value &&
      one?.at.count === other?.at.count &&
      one?.at.device === other?.at.device
    );
  });
}
