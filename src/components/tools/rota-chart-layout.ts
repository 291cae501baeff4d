import type { HourCover } from '../../tools/rota/cover-by-hour.ts';

/** A square of the chart: somebody needed and there, somebody missing, or one more than needed. */
export interface Square {
  readonly kind: 'there' | 'missing' | 'spare';
  readonly x: number;
  readonly y: number;
}

/** One hour of the chart in a drawing 360 units wide. */
export interface Column {
  readonly at: number;
  readonly middle: number;
  readonly shut: boolean;
  readonly squares: readonly Square[];
  /** Letters of the skills that are missing. */
  readonly letters: string;
}

/** The drawing: a column for each hour, people stacked from the bottom. */
export interface RotaLayout {
  readonly height: number;
  /** Where the columns stand. */
  readonly bottom: number;
  readonly side: number;
  readonly columns: readonly Column[];
}

const step = 25;

/** Places a square for each person who is there or needed. */
export function layOutRota(
  hours: readonly HourCover[],
  letterOf: (skill: string) => string,
): RotaLayout {
  const width = 360 / hours.length;
  const side = Math.min(21, width - 8);
  const tallest = Math.max(4, ...hours.map(({ here, needed }) => Math.max(here, needed)));
  const bottom = 22 + tallest * step;
  const columns = hours.map((hour, index): Column => {
    const middle = (index + 0.5) * width;
    const count = hour.shut ? 0 : Math.max(hour.here, hour.needed);
    const squares = Array.from({ length: count }, (_, level): Square => ({
      kind: level >= hour.here ? 'missing' : level >= hour.needed ? 'spare' : 'there',
      x: middle - side / 2,
      y: bottom - (level + 1) * step,
    }));
    const letters = hour.lacking.map(({ skill }) => letterOf(skill)).join('');
    return { at: hour.at, middle, shut: hour.shut, squares, letters };
  });
  return { height: bottom + 24, bottom, side, columns };
}
