import { expect, test } from 'vitest';
import { statements } from '../../../../src/course/checks/sums/statements.ts';

const said = (text: string) => statements(text).map(({ text: sum, value }) => [sum, value]);

test('finds the sums among words', () => {
  expect(said('We took 40 calls, so 40 calls × £3 = £120 a day.')).toEqual([
    ['40 calls × £3 = £120', 120],
  ]);
});

test('takes either side of the sign for the result', () => {
  expect(said('60 = 5 × 12')).toEqual([['60 = 5 × 12', 60]]);
});

test('parts a chain into its steps', () => {
  expect(said('2 × 3 × 4 = 6 × 4 = 24')).toEqual([['6 × 4 = 24', 24]]);
  expect(said('2 × 3 = 6 = 12 ÷ 2')).toEqual([
    ['2 × 3 = 6', 6],
    ['6 = 12 ÷ 2', 6],
  ]);
});

test('sees no sum where nothing is worked out', () => {
  expect(said('Rated 4 = good, 24/7, 2024–25, x = y, 5 = 5')).toEqual([]);
});
