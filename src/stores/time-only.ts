import type { Attempt } from '../course/attempt/attempt.ts';
import { encodeAttempt } from '../tracking/suspend-data/attempt-block.ts';

/** Do two attempts differ in nothing but the time spent? It may have come from another tab. */
export function isTimeOnly(a: Attempt, b: Attempt): boolean {
  return encodeAttempt(withoutTime(a)) === encodeAttempt(withoutTime(b));
}

function withoutTime(attempt: Attempt): Attempt {
  const criteria = Object.entries(attempt.criteria).map(([code, criterion]) => [
    code,
    { ...criterion, kept: { ...criterion.kept, minutes: 0 } },
  ]);
  return { ...attempt, revision: 0, criteria: Object.fromEntries(criteria) as Attempt['criteria'] };
}
