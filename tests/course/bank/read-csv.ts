/** Rows of a CSV file (RFC 4180). Throws at text outside a closed quotation. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const text = file.replace(/^\uFEFF/, '');
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
export function unguarded(cell: string): string {
  return /^'(\s*[=+\-@]|[\t\r])/.test(cell) ? cell.slice(1) : cell;
}
