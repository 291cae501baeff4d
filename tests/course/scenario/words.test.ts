import { expect, test } from 'vitest';
import { gaugeNames } from '../../../src/course/scenario/gauges.ts';
import { gaugeWords } from '../../../src/course/scenario/words.ts';

test('every gauge has five different words: far down, down, level, up, far up', () => {
  for (const gauge of gaugeNames) {
    const words = [-8, -3, 0, 3, 8].map((value) => gaugeWords(gauge, value));
    expect(new Set(words).size).toBe(5);
    expect(gaugeWords(gauge, -1)).toBe(words[1]);
    expect(gaugeWords(gauge, 4)).toBe(words[4]);
  }
});

test('up is cheaper', () => {
  expect(gaugeWords('cost', 8)).toMatch(/cheaper/);
  expect(gaugeWords('cost', -4)).toMatch(/dearer/);
});

test('a value beyond the ends reads as the end', () => {
  expect(gaugeWords('rules', 12)).toBe(gaugeWords('rules', 8));
});
