import type { Attempt, CriterionAttempt, FirstResponse } from '../../course/attempt/attempt.ts';
import { encodeAttempt } from './attempt-block.ts';

/** The longest that an attempt may be in suspend data, in characters, for the whole course. */
export const attemptRoom = 3_000;

/** First responses longer than this go: first those that were typed, which cost most, then more. */
const shortResponses = [6, 2, 0];

/**
 * An attempt as text of at most `attemptRoom` characters. Only in a course of so many criteria that
 * its questions are too many for an LMS's report anyway can it be longer, with all checks open and
 * every response another than the first: then the LMS's copy goes without the longest first
 * responses. Their marks stay, and so does every response in the copies on device and in files.
 */
export function encodeToFit(attempt: Attempt): string {
  let text = encodeAttempt(attempt);
  for (const longest of shortResponses) {
    if (text.length <= attemptRoom) break;
    text = encodeAttempt(withShortFirst(attempt, longest));
  }
  return text;
}

function withShortFirst(attempt: Attempt, longest: number): Attempt {
  const criteria = Object.entries(attempt.criteria).map(([code, criterion]) => [
    code,
    { ...criterion, kept: { ...criterion.kept, first: shortFirst(criterion.kept.first, longest) } },
  ]);
  return { ...attempt, criteria: Object.fromEntries(criteria) as Criteria };
}

type Criteria = Record<number, CriterionAttempt>;

function shortFirst(
  first: Readonly<Record<number, FirstResponse>>,
  longest: number,
): Readonly<Record<number, FirstResponse>> {
  return Object.fromEntries(
    Object.entries(first).map(([code, { response, right }]) => [
      code,
      { response: response.length > longest ? '' : response, right },
    ]),
  );
}
