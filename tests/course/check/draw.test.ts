import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from '../../../src/course/check/draw.ts';

const pools = fc
  .uniqueArray(fc.nat(60), { minLength: 10, maxLength: 24 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), section: fc.nat(6) }))),
  );
const seeds = fc.nat(0xffff);
/** Fourteen questions on seven sections. */
const pool = Array.from({ length: 14 }, (_, code) => ({ code, section: code % 7 }));

test('draws so many different questions of the pool, or all if there are fewer', () => {
  fc.assert(
    fc.property(
      pools,
      fc.integer({ min: 1, max: 30 }),
      seeds,
      fc.nat(40),
      (some, count, seed, n) => {
        const drawn = draw(some, count, seed, n);
        expect(new Set(drawn).size).toBe(Math.min(count, some.length));
        expect(some.map(({ code }) => code)).toEqual(expect.arrayContaining(drawn));
      },
    ),
  );
});

test('the same seed draws the same, in whatever order the pool comes', () => {
  fc.assert(
    fc.property(pools, seeds, fc.nat(40), (some, seed, taken) => {
      expect(draw([...some].reverse(), 10, seed, taken)).toEqual(draw(some, 10, seed, taken));
    }),
  );
});

test('different seeds draw differently', () => {
  const draws = Array.from({ length: 50 }, (_, seed) => draw(pool, 10, seed, 0).join());
  expect(new Set(draws).size).toBeGreaterThan(45);
});

test('the first draw takes from sections in turn', () => {
  fc.assert(
    fc.property(pools, seeds, (some, seed) => {
      const drawn = new Set(draw(some, 10, seed, 0));
      const bySection = new Map<number, { drawn: number; left: number }>();
      for (const { code, section } of some) {
        const count = bySection.get(section) ?? { drawn: 0, left: 0 };
        count[drawn.has(code) ? 'drawn' : 'left'] += 1;
        bySection.set(section, count);
      }
      const most = Math.max(...[...bySection.values()].map((count) => count.drawn));
      for (const count of bySection.values()) {
        if (count.left > 0) expect(count.drawn).toBeGreaterThanOrEqual(most - 1);
      }
    }),
  );
});

test('nothing comes back before all of the pool was asked', () => {
  fc.assert(
    fc.property(pools, seeds, (some, seed) => {
      const uses = new Map(some.map(({ code }) => [code, 0]));
      for (let taken = 0; taken < 2 * some.length + 3; taken += 1) {
        for (const code of draw(some, 6, seed, taken)) uses.set(code, (uses.get(code) ?? 0) + 1);
        const counts = [...uses.values()];
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 30 },
  );
});

test('the second of two checks asks all that the first did not', () => {
  const first = new Set(draw(pool, 10, 5, 0));
  const second = draw(pool, 10, 5, 1);
  expect(second.filter((code) => !first.has(code))).toHaveLength(4);
});

test('an absurd number of checks taken does not hang', () => {
  expect(draw(pool, 10, 5, Number.MAX_SAFE_INTEGER)).toHaveLength(10);
});

test('an empty pool gives an empty draw', () => {
  expect(draw([], 10, 5, 3)).toEqual([]);
});
