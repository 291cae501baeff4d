import { expect, test } from 'vitest';
import { Damaged } from '../../../src/tracking/suspend-data/damaged.ts';
import { fromDigits, toDigits } from '../../../src/tracking/suspend-data/fixed-digits.ts';

test('a number is written with all its digits and read back', () => {
  expect(toDigits(1, 2)).toBe('AB');
  expect(toDigits(4095, 2)).toBe('__');
  expect(fromDigits('BAmore', 2)).toBe(64);
});

test('what is no number is damaged', () => {
  expect(() => fromDigits('A', 2)).toThrow(Damaged);
  expect(() => fromDigits('A=', 2)).toThrow(Damaged);
});
