import { expect, test } from 'vitest';
import { chanceBound } from '../../../../src/course/checks/guesser/chance-bound.ts';

test('is the 99 % quantile of a binomial', () => {
  // Ten tosses of a coin: P(X ≤ 8) = 0.9893, P(X ≤ 9) = 0.9990.
  expect(chanceBound(Array<number>(10).fill(0.5))).toBe(9);
  // Ten guesses at one in four: P(X ≤ 5) = 0.9803, P(X ≤ 6) = 0.9965.
  expect(chanceBound(Array<number>(10).fill(0.25))).toBe(6);
  // Twenty at one in four: P(X ≤ 9) = 0.9861, P(X ≤ 10) = 0.9961.
  expect(chanceBound(Array<number>(20).fill(0.25))).toBe(10);
});

test('takes questions with different numbers of options', () => {
  // 1 × 0.5: both right has a chance of one half.
  expect(chanceBound([1, 0.5])).toBe(2);
  expect(chanceBound([1, 0.005])).toBe(1);
  expect(chanceBound([])).toBe(0);
});
