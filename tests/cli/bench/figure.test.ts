import { expect, test } from 'vitest';
import { amount, figureSentence, overLimit, type Figure } from '../../../src/cli/bench/figure.ts';

const zip: Figure = { what: 'Zip', measured: 300, unit: 'kB', limit: 300 };

test('a figure at its limit is not over it, one above is, one without a limit never', () => {
  const over = { ...zip, measured: 300.001 };
  expect(overLimit([zip, over, { ...over, limit: null }])).toEqual([over]);
});

test('kilobytes have one digit, seconds two, counts none', () => {
  expect(amount(24.26, 'kB')).toBe('24.3 kB');
  expect(amount(0.949, 's')).toBe('0.95 s');
  expect(amount(12, 'requests')).toBe('12 requests');
  expect(amount(126, 'characters')).toBe('126 characters');
});

test('a sentence names the limit where there is one', () => {
  expect(figureSentence(zip)).toBe('Zip: 300.0 kB, expected at most 300.0 kB');
  expect(figureSentence({ ...zip, limit: null })).toBe('Zip: 300.0 kB');
});
