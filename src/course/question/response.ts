import type { Response } from '../attempt/attempt.ts';
import type { Question } from '../schema/question.ts';

/** The response of a `choice`: the chosen letters, in alphabetical order, each once. */
export function choiceResponse(letters: Iterable<string>): Response {
  return [...new Set(letters)].sort().join('');
}

/** The response of a `matching`: for each item in authored order its digit, `''` for none yet. */
export function matchingResponse(digits: readonly string[]): Response {
  return digits.every((digit) => digit === '') ? '' : digits.map((digit) => digit || '-').join('');
}

/** The digit chosen for an item of a `matching`, `''` for none. */
export function matchOf(response: Response, item: number): string {
  const digit = response[item] ?? '-';
  return digit === '-' ? '' : digit;
}

/** The response of a `true-false`. Nothing is kept of a reason before true or false is chosen. */
export function trueFalseResponse(verdict: boolean | null, reason: string): Response {
  return verdict === null ? '' : (verdict ? 't' : 'f') + reason;
}

/** What was chosen in a `true-false`. */
export function verdictOf(response: Response): { verdict: boolean | null; reason: string } {
  return {
    verdict: response === '' ? null : response[0] === 't',
    reason: response[1] ?? '',
  };
}

/** Is there something in every place, so that it can be marked? */
export function isComplete(question: Question, response: Response): boolean {
  switch (question.type) {
    case 'matching':
      return response.length === question.items.length && !response.includes('-');
    case 'sequencing':
      return response.length === question.steps.length;
    case 'true-false':
      return response.length === 2;
    default:
      return response.trim() !== '';
  }
}
