import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mulberry32, shuffle } from '../../../src/course/check/shuffle.ts';

test('mulberry32 gives the numbers of the published algorithm', () => {
  // Reference: the C original (uint32_t x = 0, three calls), divided by 2^32.
  const chance = mulberry32(0);
  const three = [chance(), chance(), chance()].map((number) => number * 2 ** 32);
  expect(three).toEqual([1144304738, 1416247, 958946056]);
});

test('a shuffle holds the same things, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
      const shuffled = shuffle(list, mulberry32(seed));
      expect([...shuffled].sort()).toEqual([...list].sort());
      expect(shuffle(list, mulberry32(seed))).toEqual(shuffled);
    }),
  );
});

test('every thing comes to every place about equally often', () => {
  const firsts = [0, 0, 0, 0];
  const chance = mulberry32(7);
  for (let time = 0; time < 4000; time += 1) firsts[shuffle([0, 1, 2, 3], chance)[0] ?? 0]! += 1;
  for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
