import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvText } from '../../src/course/csv-cell.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say “yes” or "no"', '"say “yes” or ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=b', 'a=b'],
  [-5, '-5'],
  ['', ''],
])('%j becomes the cell %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test('the text that was written comes back from a cell as read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith("'"));
      const cell = csvCell(text);
      const read = /^"[^]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(csvText(read)).toBe(text);
    }),
  );
  expect(csvText("'twas")).toBe("'twas");
});
