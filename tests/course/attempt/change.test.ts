import { expect, test } from 'vitest';
import { emptyAttempt, emptyCriterion } from '../../../src/course/attempt/attempt.ts';
import { changeCriterion, latest, withCode } from '../../../src/course/attempt/change.ts';

const start = { ...emptyAttempt(1), revision: 4 };

test('a change begins a criterion that was not opened yet and leaves the others alone', () => {
  const other = changeCriterion(start, 1, () => ({ checksTaken: 2 }));
  const both = changeCriterion(other, 3, () => ({ sections: [0] }));
  expect(both).toEqual({
    ...start,
    revision: 6,
    criteria: {
      1: { ...emptyCriterion, checksTaken: 2 },
      3: { ...emptyCriterion, sections: [0] },
    },
  });
});

test('no change gives the same attempt back', () => {
  expect(changeCriterion(start, 1, () => null)).toBe(start);
});

test('a value is stamped with the revision that the change will have', () => {
  expect(latest(start, 9, 'x')).toEqual({ value: 'x', at: { count: 5, device: 9 } });
});

test('a code is added once, in its place', () => {
  expect(withCode([1, 10], 9)).toEqual([1, 9, 10]);
  expect(withCode([1, 10], 10)).toBeNull();
});
