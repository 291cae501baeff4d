import type { Draft } from '../../draft.ts';
import type { Problem } from '../../problem.ts';
import { enough } from './longest-key.ts';
import { keyIndex, oneAnswerOf } from './one-answer.ts';

/** Each position holds the key about equally often over a unit’s one-answer questions. */
export function keyPositions({ units }: Draft): Problem[] {
  return units.flatMap((unit) => {
    const questions = oneAnswerOf(unit);
    if (questions.length < enough) return [];
    const widest = Math.max(...questions.map(({ options }) => options.length));
    return Array.from({ length: widest }, (_, position) => position).flatMap((position) => {
      const open = questions.filter(({ options }) => position < options.length);
      const expected = open.reduce((sum, { options }) => sum + 1 / options.length, 0);
      const held = open.filter((q) => keyIndex(q) === position).length;
      // Half as many again or half as few, and never a quarrel over two questions.
      if (Math.abs(held - expected) <= Math.max(2, expected / 2)) return [];
      return [
        {
          place: `content/${unit.id}`,
          found: `key as option ${position + 1} in ${held} of ${open.length} questions`,
          expected: `about ${Math.round(expected)}`,
          remedy: 'reorder options in new questions; those of released ones keep their letters',
        },
      ];
    });
  });
}
