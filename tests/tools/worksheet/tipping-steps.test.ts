import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tippingSteps } from '../../../src/tools/worksheet/tipping-steps.ts';

const scale = { lowest: 1, highest: 5, least: 1, most: 3, step: 1 };
const passes = (mean: number) => (mean >= 3 ? 'yes' : 'no');

test('finds the one rating that changes it', () => {
  expect(tippingSteps([2, 1], [3, 3], scale, passes)).toEqual([
    { at: 0, moved: 'rating', to: 2, becomes: 'no' },
    { at: 1, moved: 'rating', to: 2, becomes: 'no' },
  ]);
  expect(tippingSteps([2, 1], [3, 4], scale, passes)).toEqual([
    { at: 0, moved: 'rating', to: 2, becomes: 'no' },
  ]);
});

test('never leaves the scale', () => {
  expect(tippingSteps([3, 1], [1, 5], scale, (mean) => String(mean))).not.toContainEqual(
    expect.objectContaining({ to: 0 }),
  );
  const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const weights = rows.map(([weight]) => weight);
      const ratings = rows.map(([, rating]) => rating);
      for (const { at, moved, to, becomes } of tippingSteps(weights, ratings, scale, passes)) {
        const [from, top] = moved === 'rating' ? [ratings[at], 5] : [weights[at], 3];
        expect(Math.abs(to - (from ?? 0))).toBe(1);
        expect(to).toBeGreaterThanOrEqual(1);
        expect(to).toBeLessThanOrEqual(top);
        expect(['yes', 'no']).toContain(becomes);
      }
    }),
  );
});

test('finds nothing where every mean has the same word', () => {
  expect(tippingSteps([1, 2], [2, 4], scale, () => 'same')).toEqual([]);
  expect(tippingSteps([], [], scale, passes)).toEqual([]);
});
