/**
 * How far a question tells apart those who know more from those who know less: the point-biserial
 * correlation between *right first time* (1 or 0) and the share right of the same learner's other
 * questions, that is the item-rest correlation (J. P. Guilford, The correlation of an item with a
 * composite of the remaining items in a test, Educational and Psychological Measurement 13, 1953),
 * with the 95 % interval by Fisher's transformation, which is approximate here.
 */
export interface Discrimination {
  /** Learners counted. */
  readonly learners: number;
  /** −1 to 1. */
  readonly r: number;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** What can be said: `higher` = those who did better elsewhere were right more often. */
  readonly says: 'higher' | 'lower' | 'unclear';
}

/** Why there is no such number. */
export type NoDiscrimination =
  | { readonly says: 'too-few'; readonly learners: number }
  /** All were right, or none, or all did equally well elsewhere: nothing can go with anything. */
  | { readonly says: 'no-spread'; readonly learners: number };

/** One learner: right first time here, and the share right of the others, 0–1. */
export interface RestPair {
  readonly right: boolean;
  readonly rest: number;
}

/**
 * Below this many learners nothing is said: with 30 a correlation of nought still comes out
 * anywhere between −0.36 and 0.36 by chance alone.
 */
export const fewestLearners = 30;
/** A learner counts who met at least so many other questions: a share of fewer says little. */
export const fewestOthers = 5;

/** The discrimination of one question. */
export function discrimination(pairs: readonly RestPair[]): Discrimination | NoDiscrimination {
  const learners = pairs.length;
  if (learners < fewestLearners) return { says: 'too-few', learners };
  const r = correlation(
    pairs.map(({ right }) => (right ? 1 : 0)),
    pairs.map(({ rest }) => rest),
  );
  if (r === null) return { says: 'no-spread', learners };
  const half = 1.959964 / Math.sqrt(learners - 3);
  const [low, high] = [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
  return { learners, r, low, high, says: low > 0 ? 'higher' : high < 0 ? 'lower' : 'unclear' };
}

/** Pearson's correlation, −1 to 1; `null` if one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [sumXY, sumXX, sumYY] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[at] ?? 0) - meanY];
    sumXY += dx * dy;
    sumXX += dx * dx;
    sumYY += dy * dy;
  }
  // Sums of rounding errors are no variation.
  if (sumXX < 1e-12 || sumYY < 1e-12) return null;
  return Math.max(-1, Math.min(1, sumXY / Math.sqrt(sumXX * sumYY)));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
