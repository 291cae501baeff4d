import type { Response } from '../attempt/attempt.ts';
import type { Question } from '../schema/question.ts';

/**
 * The right response in canonical form (see `Response`); for `numeric` the lowest and highest
 * number that counts, as `low:high`; for `fill-in` the first accepted term.
 */
export function pattern(question: Question): Response {
  switch (question.type) {
    case 'choice':
      return question.options
        .filter(({ key }) => key)
        .map(({ id }) => id)
        .sort()
        .join('');
    case 'matching':
      return question.items.map(({ match }) => match).join('');
    case 'sequencing':
      return question.steps.map(({ id }) => id).join('');
    case 'numeric':
      return `${plain(question.key - question.tolerance)}:${plain(question.key + question.tolerance)}`;
    case 'fill-in':
      return question.accept[0] ?? '';
    case 'true-false':
      return (question.key ? 't' : 'f') + (question.reasons.find(({ key }) => key)?.id ?? '');
  }
}

/** Without the noise of binary fractions: 0.30000000000000004 → 0.3. */
function plain(value: number): string {
  return String(Number(value.toFixed(9)));
}
