import { expect, test } from 'vitest';
import { listedWords } from '../../src/course/listed-words.ts';

test.each([
  [[], ''],
  [['D9 4.1'], 'D9 4.1'],
  [['D9 4.1', 'D9 4.3'], 'D9 4.1 and D9 4.3'],
  [['D5', 'D6', 'D9 4.1'], 'D5, D6 and D9 4.1'],
])('%j reads “%s”', (things, words) => {
  expect(listedWords(things)).toBe(words);
});
