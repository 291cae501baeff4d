import { pattern } from '../../src/course/question/pattern.ts';
import type { Question } from '../../src/course/schema/question.ts';

/** The right response, as a learner gives it. */
export function rightResponse(question: Question): string {
  return question.type === 'numeric' ? String(question.key) : pattern(question);
}

/** A complete response that is not right. */
export function wrongResponse(question: Question): string {
  switch (question.type) {
    case 'choice':
      return question.options.find(({ key }) => !key)?.id ?? '';
    case 'true-false':
      return `${question.key ? 'f' : 't'}${question.reasons[0]?.id}`;
    case 'matching':
      return question.items
        .map(({ match }) => question.matches.find(({ id }) => id !== match)?.id)
        .join('');
    case 'sequencing': {
      const [first, second, ...rest] = pattern(question);
      return [second, first, ...rest].join('');
    }
    case 'numeric':
      return String(question.key + question.tolerance + 1);
    case 'fill-in':
      return 'no idea';
  }
}
