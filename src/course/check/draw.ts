import { mulberry32, shuffle } from './shuffle.ts';

/** As much of a question as a draw needs: its own code and its lesson section's. */
export interface Drawable {
  readonly code: number;
  readonly section: number;
}

/**
 * Codes of the questions of one check, in the order to ask them. The same arguments give the same
 * draw, whatever the pool's order. What earlier draws used least comes first, so nothing comes
 * back before all of the pool was asked; among equals, sections take turns.
 * @param seed the learner's own, so that neighbours get different questions
 * @param taken checks taken before this one
 */
export function draw(
  pool: readonly Drawable[],
  count: number,
  seed: number,
  taken: number,
): number[] {
  const chance = mulberry32(seed);
  const ordered = [...pool].sort((a, b) => a.code - b.code);
  const uses = new Map<number, number>();
  let drawn: Drawable[] = [];
  // Uses never differ by more than one, so after as many draws as the pool has questions all are
  // equal again: further back than that no draw needs to look.
  for (let before = taken % Math.max(1, pool.length); before >= 0; before -= 1) {
    drawn = takeTurns(shuffle(ordered, chance), Math.min(count, pool.length), uses);
    for (const { code } of drawn) uses.set(code, (uses.get(code) ?? 0) + 1);
  }
  return shuffle(drawn, chance).map(({ code }) => code);
}

function takeTurns(
  pool: readonly Drawable[],
  count: number,
  uses: ReadonlyMap<number, number>,
): Drawable[] {
  const left = new Set(pool);
  const turns = new Map<number, number>();
  const rank = (question: Drawable): readonly [number, number] => [
    uses.get(question.code) ?? 0,
    turns.get(question.section) ?? 0,
  ];
  const drawn: Drawable[] = [];
  while (drawn.length < count) {
    const first = [...left].reduce((best, question) => {
      const [used, turn] = rank(question);
      const [bestUsed, bestTurn] = rank(best);
      return used < bestUsed || (used === bestUsed && turn < bestTurn) ? question : best;
    });
    left.delete(first);
    turns.set(first.section, (turns.get(first.section) ?? 0) + 1);
    drawn.push(first);
  }
  return drawn;
}
