import { expect, test } from 'vitest';
import { figuresLines } from '../../../src/account/figures/figures-lines.ts';

test('gives a line for each kind and one for all, with a dash where there is nothing to share', () => {
  const kinds = new Map([
    ['email', { found: 4, right: 3, labelled: 6, seen: 3 }],
    ['phone', { found: 0, right: 0, labelled: 2, seen: 0 }],
  ]);
  const lines = figuresLines('Privacy', { kinds, mistakes: [] });
  expect(lines.map((line) => line.split(/\s+/))).toEqual([
    ['Privacy'],
    ['kind', 'precision', 'right', 'recall', 'seen'],
    ['email', '0.750', '3/4', '0.500', '3/6'],
    ['phone', '-', '0/0', '0.000', '0/2'],
    ['all', '0.750', '3/4', '0.375', '3/8'],
  ]);
});
