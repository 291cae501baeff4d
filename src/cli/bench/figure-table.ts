import { amount, overLimit, type Figure } from './figure.ts';

/** Figures as a table of plain text: what, measured, limit, and a word where one is above it. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    amount(figure.measured, figure.unit),
    figure.limit === null ? '' : amount(figure.limit, figure.unit),
    overLimit([figure]).length > 0 ? 'over' : '',
  ]);
  const all = [['What', 'Measured', 'Limit', ''], ...rows];
  const width = (column: number): number =>
    Math.max(...all.map((row) => (row[column] ?? '').length));
  return all
    .map(([what = '', measured = '', limit = '', word = '']) =>
      [what.padEnd(width(0)), measured.padStart(width(1)), limit.padStart(width(2)), word]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
