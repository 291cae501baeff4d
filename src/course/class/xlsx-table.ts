import { Unreadable } from './file-problem.ts';
import { TableBuilder, type Table } from './table.ts';
import { xmlTokens } from './xml-tokens.ts';

/** The text of a part of the workbook by its path in the zip; `null` if there is none. */
export type WorkbookPart = (path: string) => string | null;

/**
 * The first sheet of an Excel workbook (ECMA-376, SpreadsheetML): shared and inline texts, numbers
 * as they are stored. Throws `Unreadable`.
 */
export function xlsxTable(part: WorkbookPart): Table {
  const sheet = part(firstSheet(part)) ?? missing();
  const strings = sharedStrings(part('xl/sharedStrings.xml') ?? '');
  const table = new TableBuilder();
  let [column, type, value, takes] = [-1, '', '', false];
  let phonetic = false;
  for (const token of xmlTokens(sheet)) {
    if (token.kind === 'text') {
      if (takes && !phonetic) value += token.text;
    } else if (token.kind === 'open') {
      if (token.name === 'row') column = -1;
      else if (token.name === 'c') {
        column = columnOf(token.attributes.get('r')) ?? column + 1;
        type = token.attributes.get('t') ?? 'n';
        value = '';
      } else if (token.name === 'rPh') phonetic = true;
      else if (token.name === 'v' || token.name === 't') takes = true;
    } else if (token.name === 'v' || token.name === 't') takes = false;
    else if (token.name === 'rPh') phonetic = false;
    else if (token.name === 'c') table.put(column, shown(type, value, strings));
    else if (token.name === 'row') table.endRow();
    else if (token.name === 'sheetData') break;
  }
  return table.rows;
}

/** The path of the sheet that the workbook lists first. */
function firstSheet(part: WorkbookPart): string {
  let wanted = '';
  for (const token of xmlTokens(part('xl/workbook.xml') ?? missing())) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    wanted = token.attributes.get('id') ?? '';
    break;
  }
  for (const token of xmlTokens(part('xl/_rels/workbook.xml.rels') ?? missing())) {
    if (token.kind !== 'open' || token.attributes.get('Id') !== wanted) continue;
    const target = token.attributes.get('Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
  return missing();
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let [text, takes, phonetic] = ['', false, false];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += takes && !phonetic ? token.text : '';
    else if (token.name === 't') takes = token.kind === 'open';
    else if (token.name === 'rPh') phonetic = token.kind === 'open';
    else if (token.name === 'si') {
      if (token.kind === 'close') strings.push(text);
      text = '';
    }
  }
  return strings;
}

function shown(type: string, value: string, strings: readonly string[]): string {
  if (type === 's') return strings[Number(value)] ?? '';
  const number = Number(value);
  return type === 'n' && value.trim() !== '' && Number.isFinite(number) ? String(number) : value;
}

/** `A1` → 0, `AB7` → 27. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function missing(): never {
  throw new Unreadable(
    'This spreadsheet lacks a part that every workbook has.',
    'Download the report again, or choose its text form (.txt).',
  );
}
