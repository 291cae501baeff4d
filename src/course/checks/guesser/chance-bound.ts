/**
 * The most hits that chance allows: the smallest number that independent guesses with these
 * probabilities do not exceed in at least `sureness` of all cases (exact, Poisson binomial).
 */
export function chanceBound(chances: readonly number[], sureness = 0.99): number {
  let odds = [1];
  for (const chance of chances) {
    const miss = odds.map((p) => p * (1 - chance));
    const hit = odds.map((p) => p * chance);
    odds = [...miss, 0].map((p, hits) => p + (hits > 0 ? (hit[hits - 1] ?? 0) : 0));
  }
  let sum = 0;
  for (const [hits, p] of odds.entries()) {
    sum += p;
    if (sum >= sureness - 1e-12) return hits;
  }
  return chances.length;
}
