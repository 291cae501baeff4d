import { keptResponse } from '../question/kept-response.ts';
import type { CriterionAttempt, QuestionRecord, Response } from './attempt.ts';

/** Tries are counted up to here. */
const mostTries = 7;

/** The record of a question after one more mark. */
export function marked(before: QuestionRecord | undefined, right: boolean): QuestionRecord {
  return {
    tries: Math.min(mostTries, (before?.tries ?? 0) + 1),
    right: right || (before?.right ?? false),
  };
}

/** What is kept, with a question's response and mark if they are its very first. */
export function withFirst(
  kept: CriterionAttempt['kept'],
  question: number,
  response: Response,
  right: boolean,
): CriterionAttempt['kept'] {
  if (kept.first[question]) return kept;
  const first = { response: keptResponse(response), right };
  return { ...kept, first: { ...kept.first, [question]: first } };
}
