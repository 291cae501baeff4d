import type { Response } from '../course/attempt/attempt.ts';
import type { PoolQuestion } from '../course/package-settings.ts';
import type { RespondedInteraction } from './lms.ts';
import { decimal, range, responseParts } from './response-parts.ts';
import { timeOfDay } from './time-formats.ts';
import type { InteractionElements, InteractionForm } from './write-interactions.ts';

/** Interactions as SCORM 1.2 tells them: single-character tokens, `correct` or `wrong`. */
export function interactions12(now: () => Date): InteractionForm {
  return {
    most: 160,
    elements({ question, response, right }: RespondedInteraction, fresh): InteractionElements {
      const given = response12(question, response);
      return [
        ['type', question.type === 'true-false' ? 'choice' : question.type],
        ...(fresh ? [['time', timeOfDay(now())] as const] : []),
        ['correct_responses.0.pattern', pattern12(question)],
        ...(given ? [['student_response', given] as const] : []),
        ['result', right ? 'correct' : 'wrong'],
      ];
    },
  };
}

/** A response in SCORM 1.2: `a,c`, `a.3,b.1`, `12.5` or text; `''` if there is nothing to tell. */
export function response12(question: Pick<PoolQuestion, 'type'>, response: Response): string {
  const parts = responseParts(question, response);
  switch (parts.kind) {
    case 'tokens':
      return parts.tokens.join(',');
    case 'pairs':
      return parts.pairs.map((pair) => pair.join('.')).join(',');
    case 'number':
      return decimal(parts.value);
    case 'text':
      return parts.text;
    case 'none':
      return '';
  }
}

/** The right response. SCORM 1.2 knows no ranges: of a number, the middle of what counts. */
export function pattern12(question: Pick<PoolQuestion, 'type' | 'pattern'>): string {
  if (question.type !== 'numeric') return response12(question, question.pattern);
  const [low, high] = range(question.pattern);
  return decimal((low + high) / 2);
}
