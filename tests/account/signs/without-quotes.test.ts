import { expect, test } from 'vitest';
import { withoutQuotes } from '../../../src/account/signs/without-quotes.ts';

test.each([
  ['a "b" c', 'a     c'],
  ['a “b” c', 'a     c'],
  ["a 'don't' c", 'a         c'],
  ["it isn't 1 o'clock", "it isn't 1 o'clock"],
  ['an open “ quote', 'an open “ quote'],
  ['“one\ntwo”', '“one\ntwo”'],
])('%j becomes %j', (text, rest) => {
  expect(withoutQuotes(text)).toBe(rest);
});
