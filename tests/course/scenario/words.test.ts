import { expect, test } from 'vitest';
import { gaugeNames } from '../../../src/course/scenario/gauges.ts';
import { gaugeWords } from '../../../src/course/scenario/words.ts';

test('every gauge has five different words, two values to each but the middle', () => {
  for (const gauge of gaugeNames) {
    const words = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((value) => gaugeWords(gauge, value));
    expect(new Set(words).size).toBe(5);
    for (const [a, b] of [
      [0, 1],
      [2, 3],
      [5, 6],
      [7, 8],
    ] as const)
      expect(words[a]).toBe(words[b]);
  }
});

test('up is cheaper', () => {
  expect(gaugeWords('cost', 4)).toMatch(/less/);
  expect(gaugeWords('cost', -4)).toMatch(/more/);
});

test('a value beyond the ends reads as the end', () => {
  expect(gaugeWords('rules', 9)).toBe(gaugeWords('rules', 4));
});
