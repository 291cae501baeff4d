import { TableBuilder, type Table } from './table.ts';
import { xmlTokens, type XmlAttributes } from './xml-tokens.ts';

/**
 * The first sheet of an OpenDocument spreadsheet, from its `content.xml` (OpenDocument 1.2, part 1,
 * chapter 9). Numbers come as they are stored. Throws `Unreadable`.
 */
export function odsTable(content: string): Table {
  const table = new TableBuilder();
  let [column, rowTimes, cellTimes] = [0, 1, 1];
  let [value, text, paragraphs] = ['', '', 0];
  let [inCell, inText, inNote] = [false, false, false];

  for (const token of xmlTokens(content)) {
    if (token.kind === 'text') {
      if (inText && !inNote) text += token.text;
    } else if (token.kind === 'close') {
      if (token.name === 'table') break;
      if (token.name === 'table-row') table.endRow(rowTimes);
      else if (token.name === 'p') inText = false;
      else if (token.name === 'annotation') inNote = false;
      else if (isCell(token.name) && inCell) {
        const shown = value || text;
        // Blank cells to the right of a table are one cell, repeated thousands of times.
        if (shown.trim() !== '') {
          for (let n = 0; n < cellTimes; n += 1) table.put(column + n, shown);
        }
        column += cellTimes;
        inCell = false;
      }
    } else if (token.name === 'table-row') {
      column = 0;
      rowTimes = times(token.attributes, 'number-rows-repeated');
    } else if (isCell(token.name)) {
      cellTimes = times(token.attributes, 'number-columns-repeated');
      [value, text, paragraphs, inCell] = [number(token.attributes), '', 0, true];
    } else if (token.name === 'annotation') inNote = true;
    else if (inCell && !inNote) {
      if (token.name === 'p') {
        text += paragraphs > 0 ? '\n' : '';
        paragraphs += 1;
        inText = true;
      } else if (token.name === 's') text += ' '.repeat(Math.min(99, times(token.attributes, 'c')));
      else if (token.name === 'tab') text += '\t';
      else if (token.name === 'line-break') text += '\n';
    }
  }
  return table.rows;
}

function isCell(name: string): boolean {
  return name === 'table-cell' || name === 'covered-table-cell';
}

function times(attributes: XmlAttributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** A number as it is stored: what is shown may be rounded. */
function number(attributes: XmlAttributes): string {
  if (!/^(float|percentage|currency)$/.test(attributes.get('value-type') ?? '')) return '';
  const value = Number(attributes.get('value'));
  return Number.isFinite(value) ? String(value) : '';
}
