import { expect, test } from 'vitest';
import { difference } from '../../../../src/tools/worksheet/formulas/difference.ts';
import { lineOf } from '../../any-formula.ts';

test('takes one from the other, also below nothing', () => {
  expect(lineOf(difference, 'left', { from: 9000, less: 6000 }).value).toBe(3000);
  expect(lineOf(difference, 'left', { from: 4, less: 6 }).says).toBe('£4 − £6 = −£2.');
});

test('knows who added, and who turned them round', () => {
  const { slips = [] } = lineOf(difference, 'left', { from: 9000, less: 6000 });
  expect(slips.map(({ value }) => value)).toEqual([15000, -3000]);
});
