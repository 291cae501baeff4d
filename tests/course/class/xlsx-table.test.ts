import { expect, test } from 'vitest';
import { xlsxTable } from '../../../src/course/class/xlsx-table.ts';
import { tableOf } from './real-reports.ts';

const book = (rows: string, strings = '', changes: Record<string, string> = {}) => {
  const parts: Record<string, string> = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="R" sheetId="1" r:id="rId4"/><sheet name="S" sheetId="2" r:id="rId5"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId5" Target="worksheets/b.xml"/><Relationship Id="rId4" Target="/xl/worksheets/a.xml"/></Relationships>',
    'xl/worksheets/a.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...changes,
  };
  return (path: string) => parts[path] ?? null;
};

test('a real report of Moodle reads as its text form does', () => {
  const [text, xlsx] = [
    tableOf('interactions-all-columns.txt'),
    tableOf('interactions-all-columns.xlsx'),
  ];
  const day = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => cell.replace(/^Monday, /, '')));
  expect(day(xlsx)).toEqual(day(text));
});

test('shared, rich and inline texts, numbers and gaps are read', () => {
  const strings =
    '<si><t>a</t></si><si><r><t>b</t></r><r><t xml:space="preserve"> c</t></r><rPh><t>x</t></rPh></si>';
  const rows =
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>d</t></is></c></row>' +
    '<row r="9"><c t="str"><f>1+1</f><v>two</v></c><c><v>100.0</v></c><c r="AB9" t="s"><v>0</v></c></row>';
  expect(xlsxTable(book(rows, strings))).toEqual([
    ['b c', '', '', 'd'],
    ['two', '100', ...Array<string>(25).fill(''), 'a'],
  ]);
});

test('a column beyond the limits is refused, and so is a book without its parts', () => {
  expect(() => xlsxTable(book('<row><c r="ZZZ1"><v>1</v></c></row>'))).toThrow(/columns/);
  expect(() => xlsxTable(() => null)).toThrow(/lacks a part/);
  expect(() => xlsxTable(book('', '', { 'xl/_rels/workbook.xml.rels': '<a/>' }))).toThrow(/lacks/);
});
