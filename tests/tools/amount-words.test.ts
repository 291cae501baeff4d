import { expect, test } from 'vitest';
import { amountWords } from '../../src/tools/amount-words.ts';

test.each([
  [19350, '£', '£19,350'],
  [66.6, '£', '£66.60'],
  [9.25, '£', '£9.25'],
  [900, '£', '£900'],
  [1234.56, '£', '£1,235'],
  [-4400, '£', '−£4,400'],
  [-0.001, '£', '£0'],
  [11.163, 'months', '11.2 months'],
  [12, 'months', '12 months'],
  [1, 'months', '1 month'],
  [1, 'hours a month', '1 hours a month'],
  [35, '%', '35%'],
  [6500, '', '6,500'],
])('prints %d %s as %s', (value, unit, words) => {
  expect(amountWords(value, unit)).toBe(words);
});
