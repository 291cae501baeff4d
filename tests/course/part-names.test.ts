import { expect, test } from 'vitest';
import { partNames } from '../../src/course/part-names.ts';

test.each([
  ['d5', 'D5'],
  ['d5,d9-4-1', 'D5 and D9 4.1'],
  ['d9-4-1, d9-4-2,d9-4-3', 'D9 4.1, D9 4.2 and D9 4.3'],
])('%s is “%s”', (text, words) => {
  expect(partNames(text)).toBe(words);
});
