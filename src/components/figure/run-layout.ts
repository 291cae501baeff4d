import type { RunNumbers } from '../../tools/figure-numbers.ts';

/** A point of the 360-unit wide drawing. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** Is it part of a shift or a trend? Such points are squares, the others rings. */
  readonly signal: boolean;
}

/** A line over time with its median. */
export interface RunLayout {
  readonly height: number;
  readonly points: readonly Point[];
  readonly line: string;
  readonly medianY: number;
  readonly bottom: number;
  /** Numbers under the axis: every point, or every other where they would touch. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Numbers beside the axis. */
  readonly scale: readonly { readonly y: number; readonly text: string }[];
  /** Where something was changed, between two points; its words stand on the side with room. */
  readonly change: { readonly x: number; readonly before: boolean } | null;
}

const left = 34;
const right = 350;
const top = 26;
const bottom = 210;

/** Words of a value on the axis. */
const short = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/**
 * Places the points of a run chart.
 *
 * @param axis From and to, the ends of the axis.
 * @param change Point before which something was changed, from 1.
 */
export function layOutRun(
  { values, signals }: RunNumbers,
  axis: { readonly from: number; readonly to: number },
  change?: number,
): RunLayout {
  const step = (right - left) / Math.max(values.length - 1, 1);
  const xOf = (at: number): number => left + at * step;
  const yOf = (value: number): number =>
    bottom - ((value - axis.from) / (axis.to - axis.from)) * (bottom - top);
  const stretches = [...signals.shifts, ...signals.trends];
  const points = values.map((value, at) => ({
    x: xOf(at),
    y: yOf(value),
    value,
    signal: stretches.some(({ from, to }) => at >= from && at <= to),
  }));
  const every = step < 24 ? 2 : 1;
  const changeX = change === undefined ? 0 : xOf(change - 1.5);
  return {
    height: bottom + 52,
    points,
    line: points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    medianY: yOf(signals.median),
    bottom,
    ticks: values.flatMap((_, at) =>
      at % every === 0 ? [{ x: xOf(at), text: String(at + 1) }] : [],
    ),
    scale: [axis.from, (axis.from + axis.to) / 2, axis.to].map((value) => ({
      y: yOf(value),
      text: short(value),
    })),
    change: change === undefined ? null : { x: changeX, before: changeX > 180 },
  };
}
