import { expect, test } from 'vitest';
import { countWords, wordsBeside } from '../../src/account/words.ts';

test.each([
  ['', 0],
  ['   \n ', 0],
  ['one', 1],
  ['I don’t know – yet', 4],
  ['At 8.30 the well-made queue\nwas 14', 7],
  ['- first\n- second', 2],
  ['привет мир', 2],
  ['مرحبا بالعالم', 2],
  ['顧客サービス', 6],
  ['ask 顧客 now', 4],
  ['👍 👍🏽 good', 1],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('says the count beside the usual range', () => {
  const usual = { from: 350, to: 1200 };
  expect(wordsBeside(212, usual)).toBe('212 words; 350 to 1,200 is usual here');
  expect(wordsBeside(1, usual)).toBe('1 word; 350 to 1,200 is usual here');
});
