import type { Attempt, CriterionAttempt, FirstResponse } from '../../course/attempt/attempt.ts';
import { encodeAttempt } from './attempt-block.ts';

/** The longest that an attempt may be in suspend data, in characters, for the whole course. */
export const attemptRoom = 3_000;

/** First responses longer than this are the ones that were typed, and cost most. */
const shortResponse = 6;

/**
 * An attempt as text of at most `attemptRoom` characters. Only in a course of so many criteria that
 * its questions are too many for an LMS's report anyway can it be longer, with all checks open and
 * every typed response another than the first: then the LMS's copy goes without the typed first
 * responses. Their marks stay, and so does every response in the copies on device and in files.
 */
export function encodeToFit(attempt: Attempt): string {
  const whole = encodeAttempt(attempt);
  if (whole.length <= attemptRoom) return whole;
  const criteria = Object.entries(attempt.criteria).map(([code, criterion]) => [
    code,
    { ...criterion, kept: { ...criterion.kept, first: shortFirst(criterion.kept.first) } },
  ]);
  return encodeAttempt({ ...attempt, criteria: Object.fromEntries(criteria) as Criteria });
}

type Criteria = Record<number, CriterionAttempt>;

function shortFirst(
  first: Readonly<Record<number, FirstResponse>>,
): Readonly<Record<number, FirstResponse>> {
  return Object.fromEntries(
    Object.entries(first).map(([code, { response, right }]) => [
      code,
      { response: response.length > shortResponse ? '' : response, right },
    ]),
  );
}
