import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correlation,
  discrimination,
  fewestLearners,
} from '../../../src/course/class/discrimination.ts';

const pair = fc.record({
  right: fc.boolean(),
  rest: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
});
const large = fc.array(pair, { minLength: fewestLearners, maxLength: 80 });

test('below thirty learners nothing is said', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: fewestLearners - 1 }), (pairs) => {
      expect(discrimination(pairs)).toEqual({ says: 'too-few', learners: pairs.length });
    }),
  );
});

test('with thirty, nought may by chance come out anywhere between −0.36 and 0.36', () => {
  // Half of each group right: no correlation at all.
  const pairs = Array.from({ length: fewestLearners }, (_, n) => ({
    ...{ right: n % 2 === 0, rest: Math.floor(n / 2) / 20 },
  }));
  const found = discrimination(pairs);
  if (!('r' in found)) throw new Error('expected a number');
  expect(found.r).toBeCloseTo(0, 6);
  expect(found.low.toFixed(2)).toBe('-0.36');
  expect(found.high.toFixed(2)).toBe('0.36');
  expect(found.says).toBe('unclear');
});

test('it is the textbook’s point-biserial: (M1 − M0) ÷ s × √(pq)', () => {
  fc.assert(
    fc.property(large, (pairs) => {
      const found = discrimination(pairs);
      if (!('r' in found)) return;
      const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
      const [one, nought] = [true, false].map((right) =>
        mean(pairs.filter((p) => p.right === right).map(({ rest }) => rest)),
      );
      const all = pairs.map(({ rest }) => rest);
      const sd = Math.sqrt(mean(all.map((x) => (x - mean(all)) ** 2)));
      const p = mean(pairs.map(({ right }) => Number(right)));
      expect(found.r).toBeCloseTo(((one! - nought!) / sd) * Math.sqrt(p * (1 - p)), 8);
      expect(found.low).toBeLessThanOrEqual(found.r + 1e-12);
      expect(found.high).toBeGreaterThanOrEqual(found.r - 1e-12);
      expect(found.low).toBeGreaterThanOrEqual(-1);
      expect(found.high).toBeLessThanOrEqual(1);
    }),
  );
});

test('turning right and wrong round turns the sign, and order does not matter', () => {
  fc.assert(
    fc.property(large, (pairs) => {
      const found = discrimination(pairs);
      const turned = discrimination(
        pairs.map(({ right, rest }) => ({ right: !right, rest })).reverse(),
      );
      if ('r' in found && 'r' in turned) expect(turned.r).toBeCloseTo(-found.r, 8);
      else expect(turned.says).toBe(found.says);
    }),
  );
});

test('what does not vary goes with nothing', () => {
  const all = Array.from({ length: 40 }, (_, n) => ({ right: true, rest: n / 40 }));
  expect(discrimination(all).says).toBe('no-spread');
  expect(discrimination(all.map((_, n) => ({ right: n % 2 === 0, rest: 0.3 }))).says).toBe(
    'no-spread',
  );
});

test('a question that tells apart says so, in both directions', () => {
  const up = Array.from({ length: 40 }, (_, n) => ({ right: n >= 20, rest: n / 40 }));
  expect(discrimination(up).says).toBe('higher');
  expect(discrimination(up.map(({ right, rest }) => ({ right: !right, rest }))).says).toBe('lower');
  expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
});
