import type { Response } from '../attempt/attempt.ts';
import { keptResponse } from '../question/kept-response.ts';
import { isRight } from '../question/mark.ts';
import type { Question } from '../schema/question.ts';

/**
 * A response as SCORM 1.2 tells it (`a,c`, `a.3,b.1`, `12.5`, text) in its canonical form (see
 * `Response`); `null` if the question could not have had it.
 */
export function canonicalResponse(question: Question, told: string): Response | null {
  const tokens = told.split(',').map((token) => token.trim());
  switch (question.type) {
    case 'choice': {
      const ids = question.options.map(({ id }) => id as string);
      return tokens.every((token) => ids.includes(token)) ? [...tokens].sort().join('') : null;
    }
    case 'true-false': {
      const [verdict = '', reason = ''] = tokens;
      const known = question.reasons.some(({ id }) => id === reason);
      return /^[tf]$/.test(verdict) && known && tokens.length === 2 ? verdict + reason : null;
    }
    case 'sequencing': {
      const ids = question.steps.map(({ id }) => id as string);
      const whole = tokens.length === ids.length && ids.every((id) => tokens.includes(id));
      return whole ? tokens.join('') : null;
    }
    case 'matching': {
      const given = new Map(tokens.map((pair) => pair.split('.') as [string, string]));
      // Items are told by their places, `a` first, whatever their own letters are.
      const digits = question.items.map((_, at) => given.get(String.fromCharCode(97 + at)) ?? '-');
      const known = digits.every(
        (digit) => digit === '-' || question.matches.some(({ id }) => id === digit),
      );
      return known && given.size <= digits.length ? digits.join('') : null;
    }
    case 'numeric':
    case 'fill-in':
      return told.trim();
  }
}

/**
 * Was it right? By the result that the report holds, else by the question's key in this version,
 * else by the right answer that the report holds; `null` if nothing says it.
 */
export function wasRight(
  told: { readonly response: string; readonly rightAnswer: string; readonly result: string },
  question: Question | null,
): boolean | null {
  if (/^correct$/i.test(told.result)) return true;
  if (/^(wrong|incorrect)$/i.test(told.result)) return false;
  if (told.result !== '') return null;
  const response = question && canonicalResponse(question, told.response);
  if (question && response !== null) return isRight(question, keptResponse(response));
  return told.rightAnswer === '' ? null : told.rightAnswer === told.response;
}
