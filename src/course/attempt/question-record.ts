import { keptResponse } from '../question/kept-response.ts';
import type { QuestionRecord, Response } from './attempt.ts';

/** Tries are counted up to here. */
const mostTries = 7;

/** The record of a question after one more mark. `first` is used only if it is the first. */
export function marked(
  before: QuestionRecord | undefined,
  first: Response,
  right: boolean,
): QuestionRecord {
  if (!before) return { tries: 1, right, firstRight: right, first: keptResponse(first) };
  return {
    ...before,
    tries: Math.min(mostTries, before.tries + 1),
    right: before.right || right,
  };
}
