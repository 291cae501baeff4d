import { TableBuilder, type Table } from './table.ts';

const delimiters = ['\t', ';', ','] as const;
/** What parts the cells of a line. */
export type Delimiter = (typeof delimiters)[number];

/** What parts the cells: by a `sep=` line, else what stands most often in the first line. */
export function delimiterOf(text: string): Delimiter {
  const said = /^sep=([\t;,])\r?\n/i.exec(text)?.[1];
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of text.slice(0, 100_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (delimiter: Delimiter) => counts.get(delimiter) ?? 0;
  const most = delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
  return delimiters.find((delimiter) => delimiter === said) ?? most;
}

/**
 * Cells parted by tabs, semicolons or commas, quoted as in RFC 4180, with any line ends. Throws
 * `Unreadable` beyond a table's limits.
 */
export function delimitedTable(text: string, delimiter = delimiterOf(text)): Table {
  const body = text.replace(/^sep=[\t;,]\r?\n/i, '');
  const table = new TableBuilder();
  let [column, cell, at] = [0, '', 0];
  const endCell = () => {
    table.put(column, cell);
    column += 1;
    cell = '';
  };
  while (at < body.length) {
    const sign = body[at]!;
    if (sign === '"' && cell === '') {
      const end = closingQuote(body, at + 1);
      cell = body.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else if (sign === delimiter) {
      endCell();
      at += 1;
    } else if (sign === '\n' || sign === '\r') {
      endCell();
      table.endRow();
      column = 0;
      at += sign === '\r' && body[at + 1] === '\n' ? 2 : 1;
    } else {
      const rest = body.slice(at, at + 4096);
      const stop = rest.search(delimiter === '\t' ? /[\t\r\n]/ : /[;,\r\n]/);
      const length = Math.max(1, stop === -1 ? rest.length : stop);
      cell += rest.slice(0, length);
      at += length;
    }
  }
  endCell();
  table.endRow();
  return table.rows;
}

/** Where a quoted cell ends; the end of the text if its quote is missing. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}
