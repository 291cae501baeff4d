import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '../../src/tools/median.ts';

test('is the middle value, or the mean of the middle two', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('has as many values below it as above', () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 });
  fc.assert(
    fc.property(values, (list) => {
      const middle = median(list);
      const half = list.length / 2;
      expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
      expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
    }),
  );
});

test('has nothing to say of no values', () => {
  expect(() => median([])).toThrow('no values');
});
