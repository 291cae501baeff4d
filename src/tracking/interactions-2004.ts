import type { Response } from '../course/attempt/attempt.ts';
import type { PoolQuestion } from '../course/package-settings.ts';
import type { RespondedInteraction } from './lms.ts';
import { decimal, range, responseParts } from './response-parts.ts';
import { timestamp } from './time-formats.ts';
import type { InteractionElements, InteractionForm } from './write-interactions.ts';

/** Interactions as SCORM 2004 tells them: bracketed separators, `correct` or `incorrect`. */
export function interactions2004(now: () => Date): InteractionForm {
  return {
    // Moodle sends all of them again with every commit.
    most: 40,
    elements(
      { question, response, right, description }: RespondedInteraction,
      fresh,
    ): InteractionElements {
      const given = response2004(question, response);
      return [
        ['type', question.type === 'true-false' ? 'choice' : question.type],
        ...(fresh ? [['timestamp', timestamp(now())] as const] : []),
        ['correct_responses.0.pattern', pattern2004(question)],
        ...(given ? [['learner_response', given] as const] : []),
        ['result', right ? 'correct' : 'incorrect'],
        ['description', description.slice(0, 250)],
      ];
    },
  };
}

/** A response in SCORM 2004: `a[,]c`, `a[.]3[,]b[.]1`, `12.5` or text; `''` if there is none. */
export function response2004(question: Pick<PoolQuestion, 'type'>, response: Response): string {
  const parts = responseParts(question, response);
  switch (parts.kind) {
    case 'tokens':
      return parts.tokens.join('[,]');
    case 'pairs':
      return parts.pairs.map((pair) => pair.join('[.]')).join('[,]');
    case 'number':
      return decimal(parts.value);
    case 'text':
      return parts.text;
    case 'none':
      return '';
  }
}

/** The right response; of a number, the lowest and the highest that count: `10[:]12`. */
export function pattern2004(question: Pick<PoolQuestion, 'type' | 'pattern'>): string {
  if (question.type !== 'numeric') return response2004(question, question.pattern);
  return range(question.pattern).map(decimal).join('[:]');
}
