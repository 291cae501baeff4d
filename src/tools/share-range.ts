/** Standard deviations on either side that hold 95% of a normal distribution. */
const z = 1.96;

/**
 * The range of a share in per cent at 95%, by Wilson’s score method (Edwin Wilson, 1927), which stays
 * between 0 and 100 and serves for small samples too. Holds for chance alone, in a random sample.
 * Throws on an empty base.
 */
export function shareRange(count: number, of: number): { low: number; high: number } {
  if (of <= 0) throw new Error('a range needs a base');
  const p = count / of;
  const middle = p + (z * z) / (2 * of);
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 100 / (1 + (z * z) / of);
  return {
    low: Math.max(0, (middle - reach) * scale),
    high: Math.min(100, (middle + reach) * scale),
  };
}
