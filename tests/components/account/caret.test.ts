import { expect, test } from 'vitest';
import { caretAfter } from '../../../src/components/account/caret.ts';

test.each([
  ['before the change', 'one two', 'one two three', 3, 3],
  ['at the end, with words added there', 'one', 'one two', 3, 3],
  ['behind words put in', 'one three', 'one two three', 6, 10],
  ['behind words taken out', 'one two three', 'one three', 13, 9],
  ['inside what was replaced', 'one two three', 'one 2 three', 6, 5],
  ['in a text that was emptied', 'one', '', 2, 0],
  ['among repeated letters', 'aaa', 'aaaa', 2, 2],
])('a caret %s stays by its words', (_, before, after, caret, expected) => {
  expect(caretAfter(before, after, caret)).toBe(expected);
});
