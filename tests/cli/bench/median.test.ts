import { expect, test } from 'vitest';
import { median } from '../../../src/cli/bench/median.ts';

test('the median is the middle by size, not by order', () => {
  expect(median([100, 9, 30])).toBe(30);
  expect(median([4])).toBe(4);
});

test('of an even number of values it lies between the two in the middle', () => {
  expect(median([8, 1, 3, 2])).toBe(2.5);
});

test('nothing has no median', () => {
  expect(median([])).toBeNaN();
});
