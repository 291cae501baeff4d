import type { Figure } from '../../course/schema/figure.ts';

type Bars = Extract<Figure, { kind: 'bars' }>;

/** One bar in the 360-unit wide drawing. */
interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly series: number;
  /** Where its value is printed; absent inside a stack. */
  readonly value?: { readonly x: number; readonly number: number };
}

/** A drawing of horizontal bars: names stand above their bars, so that a phone has room for both. */
export interface BarsLayout {
  readonly height: number;
  readonly names: readonly { text: string; y: number }[];
  readonly bars: readonly Bar[];
}

const width = 360;
const thick = 18;

/** Places the bars. Values are not negative; the longest bar leaves room for its value. */
export function layOutBars(figure: Bars): BarsLayout {
  const totals = figure.categories.map((_, at) =>
    figure.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const longest = figure.stacked
    ? Math.max(...totals)
    : Math.max(...figure.series.flatMap(({ values }) => values));
  const scale = (width - 84) / (longest || 1);
  const names: { text: string; y: number }[] = [];
  const bars: Bar[] = [];
  let y = 0;
  figure.categories.forEach((category, at) => {
    names.push({ text: category, y: y + 14 });
    y += 21;
    let x = 0;
    figure.series.forEach(({ values }, series) => {
      const number = values[at] ?? 0;
      const bar = { x, y, width: number * scale, series };
      const last = series === figure.series.length - 1;
      if (!figure.stacked) {
        bars.push({ ...bar, value: { x: bar.width + 6, number } });
        y += thick + 4;
      } else {
        x += bar.width;
        bars.push(last ? { ...bar, value: { x: x + 6, number: totals[at] ?? 0 } } : bar);
        if (last) y += thick + 4;
      }
    });
    y += 12;
  });
  return { height: y - 8, names, bars };
}
