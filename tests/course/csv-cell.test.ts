import { expect, test } from 'vitest';
import { csvCell } from '../../src/course/csv-cell.ts';

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
