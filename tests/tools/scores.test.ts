import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ces, csat, nps, share } from '../../src/tools/scores.ts';

const many = (count: number, value: number): number[] => Array<number>(count).fill(value);

test('counts the top two ratings of five, or those it is told', () => {
  expect(csat([1, 3, 4, 5, 5])).toEqual({ count: 3, of: 5, percent: 60 });
  expect(csat([1, 3, 4, 5, 5], 5).percent).toBe(40);
});

test('counts who agree, five to seven of seven, that it was easy', () => {
  expect(ces([4, 5, 6, 7]).percent).toBe(75);
});

test('takes the share of 0 to 6 from the share of 9 and 10', () => {
  const { promoters, passives, detractors, score } = nps([
    ...many(120, 9),
    ...many(80, 7),
    ...many(50, 6),
  ]);
  expect([promoters.count, passives.count, detractors.count]).toEqual([120, 80, 50]);
  expect(score).toBeCloseTo(28);
});

test('gives the same score to very different answers', () => {
  const mixed = nps([...many(60, 10), ...many(20, 8), ...many(20, 0)]);
  const mild = nps([...many(40, 9), ...many(60, 8)]);
  expect(mixed.score).toBeCloseTo(mild.score);
});

test('lies between −100 and +100, and its three shares make a hundred', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });
  fc.assert(
    fc.property(answers, (list) => {
      const { promoters, passives, detractors, score } = nps(list);
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(promoters.percent + passives.percent + detractors.percent).toBeCloseTo(100);
    }),
  );
});

test('gives no share of nobody', () => {
  expect(() => share(0, 0)).toThrow('base');
});
