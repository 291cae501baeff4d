import { expect, test } from 'vitest';
import {
  addTallies,
  emptyTally,
  joinFigures,
  precision,
  recall,
  total,
} from '../../../src/account/figures/tally.ts';

const tally = { found: 4, right: 3, labelled: 6, seen: 3 };

test('precision is the share of findings that are right, recall of labels that were seen', () => {
  expect(precision(tally)).toBe(0.75);
  expect(recall(tally)).toBe(0.5);
});

test('nothing found is not imprecise, nothing labelled is not missed', () => {
  expect([precision(emptyTally), recall(emptyTally)]).toEqual([1, 1]);
});

test('adds', () => {
  expect(addTallies(tally, tally)).toEqual({ found: 8, right: 6, labelled: 12, seen: 6 });
});

test('joins two sets by kind, and all kinds', () => {
  const a = { kinds: new Map([['email', tally]]), mistakes: ['a'] };
  const b = { kinds: new Map([['phone', tally]]), mistakes: ['b'] };
  const both = joinFigures(a, b);
  expect([...both.kinds.keys()]).toEqual(['email', 'phone']);
  expect(both.mistakes).toEqual(['a', 'b']);
  expect(total(both).found).toBe(8);
});
