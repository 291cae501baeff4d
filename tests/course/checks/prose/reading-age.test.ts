import { expect, test } from 'vitest';
import { readingAge, syllables } from '../../../../src/course/checks/prose/reading-age.ts';

test.each([
  ['cat', 1],
  ['customer', 3],
  ['made', 1],
  ['asked', 1],
  ['regulation', 4],
])('counts the syllables of %s', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('is the Flesch–Kincaid grade and five years', () => {
  // Two sentences of three words of one syllable: 0.39 × 3 + 11.8 × 1 − 15.59 = −2.62.
  expect(readingAge('The cat sat. The dog ran.')).toBeCloseTo(2.38);
});

test('is higher for long words in long sentences', () => {
  const hard = 'Regulatory considerations necessitate organisational transformation annually.';
  expect(readingAge(hard)).toBeGreaterThan(readingAge('We ring them back. They like it.') + 8);
  expect(readingAge('')).toBe(0);
});
