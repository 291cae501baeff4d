import { expect, test } from 'vitest';
import { nextItem, toggleBullets, type TextChange } from '../../src/account/bullets.ts';

const apply = (text: string, { start, end, text: put }: TextChange) =>
  text.slice(0, start) + put + text.slice(end);
const toggled = (text: string, start: number, end = start) =>
  apply(text, toggleBullets(text, start, end));

test('makes the line at the cursor an item, and plain again', () => {
  expect(toggled('one\ntwo\nthree', 5)).toBe('one\n- two\nthree');
  expect(toggled('one\n- two\nthree', 6)).toBe('one\ntwo\nthree');
  expect(toggled('', 0)).toBe('- ');
});

test('makes every line of a selection an item, and leaves empty lines alone', () => {
  expect(toggled('one\n\n- two', 0, 10)).toBe('- one\n\n- two');
  expect(toggled('- one\n- two', 0, 11)).toBe('one\ntwo');
});

test('a new line in a list begins the next item, and an empty item ends the list', () => {
  const at = (text: string) => nextItem(text, text.length);
  expect(at('- one')).toEqual({ start: 5, end: 5, text: '\n- ' });
  expect(apply('- one\n- ', at('- one\n- ')!)).toBe('- one\n');
  expect(at('one')).toBeNull();
  expect(nextItem('- one', 0)).toBeNull();
});
