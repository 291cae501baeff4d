/** So many of one kind. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** One bar of a Pareto chart. Shares are parts of one. */
export interface ParetoRow extends Count {
  readonly share: number;
  /** The share of this bar and all before it. */
  readonly cumulative: number;
}

/**
 * Counts as a Pareto chart shows them: largest first, each with its share of all and the running
 * total; what was counted nil times is left out. Equal counts keep the order in which they came.
 *
 * @param rest Name of the bar for odds and ends, which stands last whatever its size.
 */
export function pareto(counts: readonly Count[], rest?: string): ParetoRow[] {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const last = (row: Count): number => (row.name === rest ? 1 : 0);
  let sum = 0;
  return shown
    .toSorted((a, b) => last(a) - last(b) || b.count - a.count)
    .map(({ name, count }) => {
      sum += count;
      return { name, count, share: count / total, cumulative: sum / total };
    });
}
