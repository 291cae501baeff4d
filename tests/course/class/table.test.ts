import { expect, test } from 'vitest';
import { TableBuilder, tableLimits } from '../../../src/course/class/table.ts';

test('blank cells take no room and blank rows are left out', () => {
  const table = new TableBuilder();
  table.put(2, 'c');
  table.put(9000, ' ');
  table.endRow();
  table.endRow(100_000);
  table.put(0, 'a');
  table.endRow(2);
  expect(table.rows).toEqual([['', '', 'c'], ['a'], ['a']]);
});

test('a table beyond its limits is refused, with what to do', () => {
  const wide = new TableBuilder();
  expect(() => wide.put(tableLimits.columns, 'x')).toThrow(/more than 4,000 columns/);
  const long = new TableBuilder();
  long.put(0, 'x');
  expect(() => long.endRow(tableLimits.rows + 1)).toThrow(/more than 20,000 rows/);
  const large = new TableBuilder();
  large.put(tableLimits.columns - 1, 'x');
  expect(() => large.endRow(1000)).toThrow(/more than 3,000,000 cells/);
});
