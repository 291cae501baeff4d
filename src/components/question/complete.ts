import type { Response } from '../../course/attempt/attempt.ts';
import { numberTyped } from '../../course/question/number-typed.ts';
import type { Question } from '../../course/schema/question.ts';

/** Is there enough to mark? A sequence may stand as it is shown. */
export function isComplete(question: Question, response: Response): boolean {
  switch (question.type) {
    case 'sequencing':
      return true;
    case 'matching':
      return response.length === question.items.length && !response.includes('-');
    case 'numeric':
      return numberTyped(response, question.unit) !== null;
    case 'true-false':
      return response.length === 2 && !response.includes('-');
    default:
      return response.trim() !== '';
  }
}

/** What is still to be done before a response can be marked, in the learner's words. */
export function whatIsMissing(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.several ? 'Tick all that fit first.' : 'Choose one first.';
    case 'true-false':
      return 'Choose true or false, and a reason, first.';
    case 'matching':
      return 'Choose a match for each item first.';
    case 'numeric':
      return 'Type a number in digits first, for example 1,250 or 12.5.';
    default:
      return 'Write something in the box first.';
  }
}
