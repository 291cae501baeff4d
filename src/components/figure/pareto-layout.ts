import type { ParetoRow } from '../../tools/pareto.ts';

/** One row of the 360-unit wide drawing: words above, a bar, and the running total as a dot. */
interface Row {
  readonly text: string;
  readonly textY: number;
  readonly bar: { readonly y: number; readonly width: number };
  readonly dot: { readonly x: number; readonly y: number };
  /** The running total in words; none at the first dot, where it is the bar’s own share. */
  readonly total?: { readonly text: string; readonly x: number; readonly before: boolean };
}

/** A Pareto chart lying on its side, so that a phone has room for the names. */
export interface ParetoLayout {
  readonly height: number;
  readonly thick: number;
  readonly rows: readonly Row[];
  /** The running total as a line through the dots. */
  readonly line: string;
  /** The axis of shares under the bars. */
  readonly axis: { readonly y: number; readonly ticks: readonly { x: number; text: string }[] };
}

/** Width of the whole. */
const whole = 340;
const thick = 18;
const rowHeight = 50;

/** A share as a whole per cent. */
export function percentWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Places the rows; bars and running total have one axis, from nothing to the whole. */
export function layOutPareto(rows: readonly ParetoRow[]): ParetoLayout {
  const placed = rows.map(({ name, count, share, cumulative }, at): Row => {
    const top = at * rowHeight;
    const x = cumulative * whole;
    const before = x > whole - 50;
    const total = { text: percentWords(cumulative), x: before ? x - 9 : x + 9, before };
    return {
      text: `${name}: ${count} (${percentWords(share)})`,
      textY: top + 14,
      bar: { y: top + 20, width: share * whole },
      dot: { x, y: top + 20 + thick / 2 },
      ...(at > 0 ? { total } : {}),
    };
  });
  const bottom = rows.length * rowHeight;
  return {
    height: bottom + 32,
    thick,
    rows: placed,
    line: placed.map(({ dot }, at) => `${at === 0 ? 'M' : 'L'}${dot.x} ${dot.y}`).join(''),
    axis: {
      y: bottom,
      ticks: [0, 0.5, 1].map((share) => ({ x: share * whole, text: percentWords(share) })),
    },
  };
}
