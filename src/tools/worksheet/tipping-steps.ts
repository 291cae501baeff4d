/** Where ratings and weights may go, and by how much one step moves them. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** One step that changes the verdict. */
export interface Tip {
  /** Place of the criterion in the lists. */
  readonly at: number;
  readonly moved: 'rating' | 'weight';
  /** Its rating or weight after the step. */
  readonly to: number;
  /** The verdict after it. */
  readonly becomes: string;
}

/**
 * Every single step, of one rating or one weight and inside the scale, after which the weighted mean
 * gets another word. Ratings come first, and within each the order of the lists.
 * @param wordFor the verdict on a weighted mean
 */
export function tippingSteps(
  weights: readonly number[],
  ratings: readonly number[],
  { lowest, highest, least, most, step }: Scale,
  wordFor: (mean: number) => string,
): Tip[] {
  const now = wordFor(weightedMean(weights, ratings));
  const ways = [-step, step];
  const ratingMoves = ratings.flatMap((rating, at) =>
    ways
      .map((way) => rating + way)
      .filter((to) => to >= lowest && to <= highest)
      .map((to): Omit<Tip, 'becomes'> => ({ at, moved: 'rating', to })),
  );
  const weightMoves = weights.flatMap((weight, at) =>
    ways
      .map((way) => weight + way)
      .filter((to) => to >= least && to <= most)
      .map((to): Omit<Tip, 'becomes'> => ({ at, moved: 'weight', to })),
  );
  return [...ratingMoves, ...weightMoves].flatMap((move) => {
    const { at, moved, to } = move;
    const mean =
      moved === 'rating'
        ? weightedMean(weights, ratings.with(at, to))
        : weightedMean(weights.with(at, to), ratings);
    const becomes = wordFor(mean);
    return becomes === now ? [] : [{ ...move, becomes }];
  });
}

/** All weights × ratings, divided by all weights; 0 if nothing counts. */
function weightedMean(weights: readonly number[], ratings: readonly number[]): number {
  const all = weights.reduce((so, weight) => so + weight, 0);
  if (all <= 0) return 0;
  return weights.reduce((so, weight, at) => so + weight * (ratings[at] ?? 0), 0) / all;
}
