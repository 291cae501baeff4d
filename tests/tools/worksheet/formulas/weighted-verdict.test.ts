import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedVerdict } from '../../../../src/tools/worksheet/formulas/weighted-verdict.ts';

const judged = (
  weights: number[],
  ratings: number[],
  ones: Record<string, number> = { most: 3 },
  names: string[] = ['Done', 'On the day', 'Easy', 'Fair', 'Staff'],
) => {
  const lines = weightedVerdict.work({ ones, lists: { weights, ratings }, names, unit: '' });
  return Object.fromEntries(lines.map((line) => [line.id, line]));
};

test('gives the score, the word for it, and the steps that would change the word', () => {
  const { score, verdict, tips } = judged([3, 3, 2, 2, 1], [3, 2, 4, 2, 2]);
  expect(score?.value).toBeCloseTo(29 / 11, 9);
  expect(verdict?.words).toBe('Mixed');
  expect(tips?.words).toBe('2 single steps');
  expect(tips?.says).toContain(
    'It would be weak if “Done” were rated 2, or if “On the day” were rated 1.',
  );
});

test('a step of one weight can tip it too, up or down', () => {
  const { verdict, tips } = judged([1, 1], [3, 4], { most: 3 }, ['Quick', 'Kind']);
  expect(verdict?.words).toBe('Sound');
  expect(tips?.says).toContain('“Quick” counted for 2');
  expect(tips?.says).not.toContain('“Kind” counted for');
});

test('says so when no single step changes it', () => {
  expect(judged([1, 1, 1], [5, 5, 5]).tips?.words).toBe('No single step');
});

test('compares the score as it is printed', () => {
  // 38 ÷ 11 = 3.4545…, which is printed as 3.5.
  expect(judged([3, 3, 2, 2, 1], [4, 3, 4, 3, 3]).verdict?.words).toBe('Sound');
});

test('names what is rated lowest, which an average can hide', () => {
  const lines = judged([1, 1, 3, 1], [5, 5, 5, 1]);
  expect(lines['verdict']?.words).toBe('Sound');
  expect(lines['lowest-rated']?.words).toBe('“Fair”');
  expect(judged([1, 1], [2, 5])['lowest-rated']).toBeUndefined();
});

test('takes another scale, and another line for what is sound', () => {
  const ones = { lowest: 0, highest: 10, sound: 8, weak: 4, most: 5 };
  expect(judged([1, 1], [7, 8], ones).verdict?.words).toBe('Mixed');
  expect(judged([1, 1], [3, 4], ones).verdict?.words).toBe('Weak');
  expect(judged([1, 1], [8, 8], ones).verdict?.words).toBe('Sound');
});

test('says nothing of what does not count, and numbers rows without a name', () => {
  expect(Object.keys(judged([0, 0], [4, 5]))).toEqual(['score']);
  expect(judged([1], [1], {}, [])['lowest-rated']?.words).toBe('“Criterion 1”');
});

test('a better rating never makes a worse verdict', () => {
  const rank = ['Weak', 'Mixed', 'Sound'];
  const grid = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.nat({ max: rows.length - 1 })));
  fc.assert(
    fc.property(grid, ([rows, at]) => {
      const weights = rows.map(([weight]) => weight);
      const ratings = rows.map(([, rating]) => rating);
      const better = ratings.with(at, Math.min(5, (ratings[at] ?? 1) + 1));
      const [now, then] = [ratings, better].map((of) =>
        rank.indexOf(judged(weights, of).verdict?.words ?? ''),
      );
      expect(then).toBeGreaterThanOrEqual(now ?? 9);
    }),
  );
});
