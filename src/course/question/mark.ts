import type { Response } from '../attempt/attempt.ts';
import type { Question } from '../schema/question.ts';
import { numberTyped } from './number-typed.ts';
import { pattern } from './pattern.ts';
import { sameTerm } from './term.ts';

/** Room for the rounding of binary fractions, far below any tolerance an author would write. */
const rounding = 1e-9;

/** Right or not yet; no part marks. What cannot be read (`''`, no number, …) is not yet right. */
export function isRight(question: Question, response: Response): boolean {
  if (question.type === 'numeric') {
    const typed = numberTyped(response, question.unit);
    return typed !== null && Math.abs(typed - question.key) <= question.tolerance + rounding;
  }
  if (question.type === 'fill-in') {
    return question.accept.some((term) => sameTerm(response, term));
  }
  return response === pattern(question);
}
