import { expect, test } from 'vitest';
import { follows } from '../../../src/tools/worksheet/follows.ts';

test('takes a figure rounded as far as it was written', () => {
  expect(follows(14.7, 14.7013)).toBe(true);
  expect(follows(15, 14.7013)).toBe(true);
  expect(follows(11.16, 11.1628)).toBe(true);
});

test('takes a figure that is half a per cent off, for rounding on the way', () => {
  expect(follows(19400, 19350)).toBe(true);
  expect(follows(19500, 19350)).toBe(false);
});

test('does not take a neighbour, another sign, or a figure rounded away', () => {
  expect(follows(14, 14.7013)).toBe(false);
  expect(follows(-653, 653)).toBe(false);
  expect(follows(0, 0.4)).toBe(false);
  expect(follows(0, 0)).toBe(true);
});
