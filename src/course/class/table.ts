import { Unreadable } from './file-problem.ts';

/** Rows of cells as text. Rows may differ in length; none is blank all through. */
export type Table = readonly (readonly string[])[];

/** More than any class has: what is larger is refused before it fills up the computer. */
export const tableLimits = { rows: 20_000, columns: 4_000, cells: 3_000_000 } as const;

/** Gathers a table cell by cell, within the limits. Throws `Unreadable` beyond them. */
export class TableBuilder {
  readonly rows: string[][] = [];
  #row: string[] = [];
  #cells = 0;

  /** Puts a text into a column of the present row, from 0. A blank one leaves it as it is. */
  put(column: number, text: string): void {
    if (text.trim() === '') return;
    if (column >= tableLimits.columns) tooLarge('columns', tableLimits.columns);
    while (this.#row.length < column) this.#row.push('');
    this.#row[column] = text;
  }

  /** Ends the row; a blank one is left out. `times`: how often it stands there. */
  endRow(times = 1): void {
    const row = this.#row;
    this.#row = [];
    if (row.length === 0) return;
    this.#cells += row.length * times;
    if (this.rows.length + times > tableLimits.rows) tooLarge('rows', tableLimits.rows);
    if (this.#cells > tableLimits.cells) tooLarge('cells', tableLimits.cells);
    for (let count = 0; count < times; count += 1) this.rows.push(row);
  }
}

function tooLarge(what: string, limit: number): never {
  throw new Unreadable(
    `This table has more than ${limit.toLocaleString('en-GB')} ${what}, far more than a report of a class.`,
    'See that it is the right file. A report of a very large course can be downloaded group by group.',
  );
}
