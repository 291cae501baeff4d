import { expect, test } from 'vitest';
import { evaluate, type Term } from '../../../../src/course/checks/sums/evaluate.ts';
import { sumTokens } from '../../../../src/course/checks/sums/sum-tokens.ts';

const value = (text: string) =>
  evaluate(
    sumTokens(text).flatMap((token): Term[] =>
      token.kind === 'number' ? [token] : token.kind === 'sign' ? [token.sign as Term] : [],
    ),
  );

test('multiplies before it adds, and goes from left to right', () => {
  expect(value('2 + 3 × 4')).toBe(14);
  expect(value('20 − 5 − 3')).toBe(12);
  expect(value('24 ÷ 4 ÷ 2')).toBe(3);
});

test('works out brackets and signs first', () => {
  expect(value('(2 + 3) × −4')).toBe(-20);
  expect(value('2 × ((1 + 2) × 3)')).toBe(18);
});

test('knows what is not an expression', () => {
  expect(value('2 ×')).toBe(null);
  expect(value('(2 + 3')).toBe(null);
  expect(value('2 3')).toBe(null);
  expect(value('')).toBe(null);
});
