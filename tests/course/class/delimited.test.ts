import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedTable, delimiterOf } from '../../../src/course/class/delimited.ts';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.constantFrom('a,b', 'c;d', 'e\tf', 'say "x"', 'two\nlines', '"', "'=1", 'x\r\ny'),
);
const filled = cell.filter((text) => text.trim() !== '');

test('any table comes back, whatever parts its cells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(filled, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom('\t' as const, ';' as const, ',' as const),
      fc.constantFrom('\n', '\r\n', '\r'),
      (rows, delimiter, end) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
        expect(delimitedTable(text, delimiter)).toEqual(rows);
      },
    ),
  );
});

test('cells without quotes are read up to what parts them, with or without a last line end', () => {
  expect(delimitedTable('a\tb c\t\td\n\n1\t2')).toEqual([
    ['a', 'b c', '', 'd'],
    ['1', '2'],
  ]);
  expect(delimitedTable('a,5" pipe,c')).toEqual([['a', '5" pipe', 'c']]);
});

test.each([
  ['Name;Attempt;"a,b,c,d"\n', ';'],
  ['Name,Attempt\n1;2;3;4\n', ','],
  ['Name\tlong, long title\n', '\t'],
  ['sep=;\nName,with,commas;b\n', ';'],
])('what parts the cells of %j is %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

test('a line that only says what parts the cells is no row', () => {
  expect(delimitedTable('sep=;\r\na;b\r\n')).toEqual([['a', 'b']]);
});

test('a quote that is never closed loses nothing and ends', () => {
  expect(delimitedTable('a,"b\nc,d')).toEqual([['a', 'b\nc,d']]);
});
