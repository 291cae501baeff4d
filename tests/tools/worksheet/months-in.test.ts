import { expect, test } from 'vitest';
import { monthsIn } from '../../../src/tools/worksheet/months-in.ts';

test('a period is a month unless more is said', () => {
  expect([undefined, 12, 0, -3, Number.NaN].map(monthsIn)).toEqual([1, 12, 1, 1, 1]);
});
