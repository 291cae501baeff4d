import type { Draft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { keyIndex, leader, oneAnswerOf } from './one-answer.ts';

/** Fewer questions than this say nothing about a habit. */
export const enough = 12;

/** The key is the longest option in at most 35 % of a unit’s one-answer questions. */
export function longestKey({ units }: Draft): Problem[] {
  return units.flatMap((unit) => {
    const questions = oneAnswerOf(unit);
    const given = questions.filter(
      (q) => leader(q.options.map(({ text }) => text.length)) === keyIndex(q),
    );
    if (questions.length < enough || given.length <= 0.35 * questions.length) return [];
    return [
      {
        place: `content/${unit.id}`,
        found: `key that is the longest option in ${given.length} of ${questions.length} questions`,
        expected: `at most ${Math.floor(0.35 * questions.length)} (35%)`,
        remedy: `shorten the key or say more in a distractor of: ${given.map((q) => q.id).join(', ')}`,
      },
    ];
  });
}
