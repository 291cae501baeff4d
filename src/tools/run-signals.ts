import { median } from './median.ts';

/** Points from `from` to `to`, both included, counted from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a run chart says. */
export interface RunSignals {
  /** Middle of the baseline, drawn on through all points. */
  readonly median: number;
  /** Runs of six or more on one side of the median; points on it are skipped. */
  readonly shifts: readonly (Stretch & {
    readonly side: 'above' | 'below';
    readonly points: number;
  })[];
  /** Five or more in a row that all rise or all fall; a repeated value is passed over. */
  readonly trends: readonly (Stretch & { readonly way: 'up' | 'down' })[];
}

/** Points in a row that make a shift. */
export const shiftLength = 6;
/** Points in a row that make a trend. */
export const trendLength = 5;

interface Step {
  readonly at: number;
  readonly sign: number;
}

/** Neighbours of the same sign, as stretches. */
function alike(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group?.[0]?.sign === step.sign) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

const ends = (group: readonly Step[]): Stretch => ({
  from: group[0]?.at ?? 0,
  to: group.at(-1)?.at ?? 0,
});

/**
 * Reads a run chart by the rules of Perla, Provost and Murray (2011) that can be counted: shift and
 * trend. An astronomical point is judged by eye, and too few or too many runs need their table.
 *
 * @param baseline So many points at the start make the median; all of them if left out.
 */
export function runSignals(values: readonly number[], baseline = values.length): RunSignals {
  const middle = median(values.slice(0, baseline));
  const sides = values
    .map((value, at) => ({ at, sign: Math.sign(value - middle) }))
    .filter(({ sign }) => sign !== 0);
  const shifts = alike(sides)
    .filter((group) => group.length >= shiftLength)
    .map((group) => ({
      ...ends(group),
      points: group.length,
      side: group[0]?.sign === 1 ? ('above' as const) : ('below' as const),
    }));

  const moves: (Step & { readonly before: number })[] = [];
  let last = 0;
  values.forEach((value, at) => {
    const sign = Math.sign(value - (values[last] ?? value));
    if (sign === 0) return;
    moves.push({ at, sign, before: last });
    last = at;
  });
  const trends = alike(moves)
    // Five points have four steps between them.
    .filter((group) => group.length >= trendLength - 1)
    .map((group) => ({
      from: moves.find(({ at }) => at === group[0]?.at)?.before ?? 0,
      to: ends(group).to,
      way: group[0]?.sign === 1 ? ('up' as const) : ('down' as const),
    }));
  return { median: middle, shifts, trends };
}
