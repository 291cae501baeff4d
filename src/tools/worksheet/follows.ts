/**
 * Whether a figure worked out by hand is the one expected: equal to it as far as it was written, or
 * within half a per cent. A figure rounded away to nothing is not.
 */
export function follows(typed: number, expected: number): boolean {
  if (Math.abs(typed - expected) <= Math.abs(expected) * 0.005 + 1e-9) return true;
  if (typed === 0) return false;
  const decimals = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  return Math.abs(typed - expected) <= 0.5 / 10 ** decimals + 1e-9;
}
