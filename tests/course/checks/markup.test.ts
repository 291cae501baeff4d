import { expect, test } from 'vitest';
import { markup } from '../../../src/course/checks/markup.ts';

const found = (text: string, field = 'text') =>
  markup([{ place: 'here', field, text }]).map((p) => p.found);

test.each([
  'It *is* **well** done, she said: “yes”.',
  '2 * 3 = 6',
  '* one\n* two',
  'a `"code"  here` b',
])('is content with %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['two  spaces', 'double space near “two spaces”'],
  ['a space , here', 'space before a mark near “a space , here”'],
  ["it's straight", "straight quotation mark or apostrophe near “it's straight”"],
  ['**never closed', 'odd number of `*` or `**` in a paragraph'],
  ['*one\n\nand* two', 'odd number of `*` or `**` in a paragraph'],
])('finds the slip in %s', (text, slip) => {
  expect(found(text)).toEqual([slip]);
});

test('lets a table of a lesson be lined up by spaces', () => {
  expect(found('| a   | b   |\n| --- | --- |', 'lesson')).toEqual([]);
});
