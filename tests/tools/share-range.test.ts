import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareRange } from '../../src/tools/share-range.ts';

test('agrees with a published example: 81 of 263 is 25.5 to 36.6%', () => {
  const { low, high } = shareRange(81, 263);
  expect(low).toBeCloseTo(25.53, 1);
  expect(high).toBeCloseTo(36.62, 1);
});

test('is wide for ten, and stays possible at none and at all', () => {
  const four = shareRange(4, 10);
  expect([Math.round(four.low), Math.round(four.high)]).toEqual([17, 69]);
  expect(shareRange(0, 10).low).toBe(0);
  expect(Math.round(shareRange(10, 10).low)).toBe(72);
  expect(shareRange(10, 10).high).toBeCloseTo(100);
});

test('holds the share itself, between 0 and 100, and narrows as the sample grows', () => {
  const sample = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(sample, ([count, of]) => {
      const { low, high } = shareRange(count, of);
      const more = shareRange(count * 4, of * 4);
      const share = (count / of) * 100;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(share).toBeGreaterThanOrEqual(low - 1e-9);
      expect(share).toBeLessThanOrEqual(high + 1e-9);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

test('refuses an empty base', () => {
  expect(() => shareRange(0, 0)).toThrow();
});
