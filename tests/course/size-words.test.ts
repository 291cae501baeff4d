import { expect, test } from 'vitest';
import { sizeWords } from '../../src/course/size-words.ts';

test.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [263_450, '263 kB'],
  [999_499, '999 kB'],
  [1_178_700, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
