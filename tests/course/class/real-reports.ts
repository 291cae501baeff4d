import { readFileSync } from 'node:fs';
import { decodeText } from '../../../src/course/class/decode-text.ts';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { odsTable } from '../../../src/course/class/ods-table.ts';
import type { Table } from '../../../src/course/class/table.ts';
import { xlsxTable } from '../../../src/course/class/xlsx-table.ts';
import { readZip } from '../../../scorm/read-zip.ts';

/** A real export of Moodle, as bytes. */
export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../fixtures/moodle-4.5/${name}`, import.meta.url));
}

/** A part of a real workbook, as text. */
export function partOf(name: string): (path: string) => string | null {
  const read = readZip(fixture(name));
  if (read.problem) throw new Error(read.problem.kind);
  return (path) => {
    const bytes = read.files.get(path);
    return bytes ? decodeText(bytes).text : null;
  };
}

/** The table of a real export, whatever its form. */
export function tableOf(name: string): Table {
  if (name.endsWith('.ods')) return odsTable(partOf(name)('content.xml') ?? '');
  if (name.endsWith('.xlsx')) return xlsxTable(partOf(name));
  return delimitedTable(decodeText(fixture(name)).text);
}
