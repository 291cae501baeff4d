import { expect, test } from 'vitest';
import { bothSides } from '../../../../src/tools/worksheet/formulas/both-sides.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

const cells = (theirs: number, theirCost: number, ours: number, ourCost: number) => ({
  theirs,
  'theirs-cost': theirCost,
  ours,
  'ours-cost': ourCost,
});

test('nets each side by itself', () => {
  expect(valuesOf(bothSides, { ones: cells(75, 12, 180, 43) })).toEqual({
    customer: 63,
    organisation: 137,
  });
});

test.each([
  [cells(75, 12, 180, 43), 'both are better off'],
  [cells(75, 12, 20, 43), 'your side pays'],
  [cells(5, 12, 180, 43), 'the customer pays'],
  [cells(5, 12, 20, 43), 'both lose'],
  [cells(12, 12, 180, 43), 'where it was'],
])('says in words who is better off', (ones, words) => {
  expect(lineOf(bothSides, 'organisation', ones).says).toContain(words);
});

test('knows who counted only the gain, unless there is no cost', () => {
  const { slips = [] } = lineOf(bothSides, 'customer', cells(75, 12, 0, 0));
  expect(slips.map(({ value }) => value)).toEqual([-63, 75, 87]);
  expect(lineOf(bothSides, 'organisation', cells(75, 12, 0, 0)).slips).toEqual([]);
});

test('a loss written without its minus is told so first', () => {
  const { slips = [] } = lineOf(bothSides, 'organisation', cells(360, 0, 0, 157));
  expect(slips[0]).toMatchObject({ value: 157, why: expect.stringContaining('sign') });
});
