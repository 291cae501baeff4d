import { csvCell } from '../../course/csv-cell.ts';

/** A table as read from a page: its name, its head and its rows. */
export interface NamedTable {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Tables with the same head as one CSV (RFC 4180), in the order of their first column's numbers. A
 * column says from which table each row is. Numbers stay numbers.
 *
 * @param column Head of that column.
 */
export function tablesCsv(tables: readonly NamedTable[], column: string): string {
  const number = (row: readonly string[]): number => Number(row[0]);
  const rows = tables
    .flatMap(({ name, rows }) => rows.map((row) => [...row, name]))
    .toSorted((a, b) => number(a) - number(b));
  return [[...(tables[0]?.head ?? []), column], ...rows]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
}
