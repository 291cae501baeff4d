import { expect, test } from 'vitest';
import { odsTable } from '../../../src/course/class/ods-table.ts';
import { tableOf } from './real-reports.ts';

const sheet = (rows: string) =>
  `<office:body><table:table table:name="R">${rows}</table:table></office:body>`;

test('a real report of Moodle reads as its text form does', () => {
  const [text, ods] = [
    tableOf('interactions-all-columns.txt'),
    tableOf('interactions-all-columns.ods'),
  ];
  const day = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => cell.replace(/^Monday, /, '')));
  expect(day(ods)).toEqual(day(text));
});

test('repeated cells and rows are repeated, and blank ones take no room', () => {
  const rows =
    '<table:table-row table:number-rows-repeated="2">' +
    '<table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell>' +
    '<table:covered-table-cell/><table:table-cell office:value-type="float" office:value="2.50"><text:p>3</text:p></table:table-cell>' +
    '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>';
  expect(odsTable(sheet(rows))).toEqual([
    ['a', 'a', '', '2.5'],
    ['a', 'a', '', '2.5'],
  ]);
});

test('spaces, lines and notes in a cell are read as they are meant', () => {
  const cell =
    '<table:table-cell><office:annotation><text:p>note</text:p></office:annotation>' +
    '<text:p>a<text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>d<text:span>e</text:span></text:p></table:table-cell>';
  expect(odsTable(sheet(`<table:table-row>${cell}</table:table-row>`))).toEqual([['a  b\nc\nde']]);
});

test('a sheet that repeats a cell without end is refused', () => {
  const cell =
    '<table:table-cell table:number-columns-repeated="99999999"><text:p>x</text:p></table:table-cell>';
  expect(() => odsTable(sheet(`<table:table-row>${cell}</table:table-row>`))).toThrow(/columns/);
  const row =
    '<table:table-row table:number-rows-repeated="99999999"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>';
  expect(() => odsTable(sheet(row))).toThrow(/rows/);
});

test('only the first sheet is read', () => {
  const one = (text: string) =>
    sheet(
      `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`,
    );
  expect(odsTable(one('first') + one('second'))).toEqual([['first']]);
});
