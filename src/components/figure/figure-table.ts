import type { CommentLog } from '../../course/schema/comments.ts';
import type { Figure } from '../../course/schema/figure.ts';
import { paretoRows, runNumbers } from '../../tools/figure-numbers.ts';
import type { ParetoRow } from '../../tools/pareto.ts';
import { figureWords } from './number-words.ts';
import { percentWords } from './pareto-layout.ts';

/** A chart’s numbers as a table: `''` in the head stands over the names. */
export interface TableOfFigure {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a Pareto chart. */
export function paretoTable(rows: readonly ParetoRow[]): TableOfFigure {
  return {
    head: ['', 'Count', 'Share', 'Running total'],
    rows: rows.map(({ name, count, share, cumulative }) => [
      name,
      String(count),
      percentWords(share),
      percentWords(cumulative),
    ]),
  };
}

/** The table of any figure, from the same numbers as its drawing. */
export function figureTable(figure: Figure, log: CommentLog | null): TableOfFigure {
  const words = (value: number): string =>
    figure.kind === 'pareto' ? String(value) : figureWords(value, figure.unit);
  switch (figure.kind) {
    case 'bars':
      return {
        head: ['', ...figure.series.map(({ name }) => name)],
        rows: figure.categories.map((category, at) => [
          category,
          ...figure.series.map(({ values }) => words(values[at] ?? 0)),
        ]),
      };
    case 'intervals':
      return {
        head: ['', 'Estimate', 'From', 'To'],
        rows: figure.rows.map(({ label, value, low, high }) => [
          label,
          ...[value, low, high].map(words),
        ]),
      };
    case 'pareto':
      return paretoTable(paretoRows(figure, log));
    case 'run': {
      const { values, signals } = runNumbers(figure, log);
      const side = (value: number): string => {
        if (value === signals.median) return 'on it';
        return value > signals.median ? 'above' : 'below';
      };
      return {
        head: ['', 'Value', `Median ${words(signals.median)}`],
        rows: values.map((value, at) => [`${figure.each} ${at + 1}`, words(value), side(value)]),
      };
    }
  }
}
