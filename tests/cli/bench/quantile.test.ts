import { expect, test } from 'vitest';
import { quantile } from '../../../src/cli/bench/quantile.ts';

test('95 in 100 values do not exceed it', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(quantile(values, 0.95)).toBe(95);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});
