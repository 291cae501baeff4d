import { expect, test } from 'vitest';
import type { Worksheet } from '../../../src/course/schema/worksheet.ts';
import { givenFaults } from '../../../src/tools/worksheet/given-faults.ts';
import { smallSheet } from './sheet.ts';

function withField(index: number, group: number, changes: object): Worksheet {
  const sheet = structuredClone(smallSheet());
  Object.assign(sheet.groups[group]!.fields[index]!, changes);
  return sheet;
}
const found = (sheet: Worksheet) => givenFaults(sheet).map((fault) => fault.found);

test('is content with a case that computes', () => {
  expect(givenFaults(smallSheet())).toEqual([]);
});

test('finds a row, a key or an option that there is not', () => {
  expect(found(withField(0, 0, { given: { most: 1, all: 2, least: 3 } }))).toEqual([
    'row `most` for `once`',
  ]);
  expect(found(withField(0, 1, { key: 'gold' }))).toEqual(['option `gold` for `kind`']);
});

test('finds a figure out of bounds', () => {
  expect(found(withField(0, 0, { given: -1 }))).toContain('given -1 for `once`');
});

test('finds a line to fill in that no given figure yields', () => {
  expect(found(withField(1, 0, { given: undefined }))).toEqual([
    'line without a figure for `back.net`',
    'line without a figure for `back.months`',
  ]);
});

test('lets a row be without a payback while another has one', () => {
  expect(found(withField(1, 0, { given: { least: 0, all: 6500 } }))).toEqual([]);
});
