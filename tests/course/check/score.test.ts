import { expect, test } from 'vitest';
import { passed, score } from '../../../src/course/check/score.ts';

const marks = (right: number, all: number) => Array.from({ length: all }, (_, at) => at < right);

test('is the share of right responses in whole per cent', () => {
  expect(score(marks(8, 10))).toBe(80);
  expect(score(marks(0, 10))).toBe(0);
  expect(score(marks(29, 29))).toBe(100);
});

test('is never rounded up to a pass', () => {
  expect(score(marks(19, 24))).toBe(79);
});

test('is 0 where nothing was asked', () => {
  expect(score([])).toBe(0);
});

test('a score at the pass mark passes', () => {
  expect(passed(80, 80)).toBe(true);
  expect(passed(79, 80)).toBe(false);
});
