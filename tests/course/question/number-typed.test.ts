import { expect, test } from 'vitest';
import { numberTyped } from '../../../src/course/question/number-typed.ts';

test.each([
  ['£1,234.50', 1234.5],
  ['12%', 12],
  [' 1 200 ', 1200],
  ['-3', -3],
  ['−3', -3],
  ['-£3', -3],
  ['£-3', -3],
  ['.5', 0.5],
  ['7.', 7],
  ['1,234,567', 1234567],
  ['１２', 12],
])('reads %s', (text, value) => expect(numberTyped(text)).toBe(value));

test.each([
  '',
  ' ',
  '£',
  '.',
  ',',
  '1,5',
  '12,34',
  '1.2.3',
  'ten',
  '5 or 6',
  '1e3',
  '--3',
  '~',
  '12~',
])('takes “%s” for no number', (text) => expect(numberTyped(text)).toBeNull());

test('takes the question’s own unit after the number, also cut short, and no other', () => {
  expect(numberTyped('18 Months', 'months')).toBe(18);
  expect(numberTyped('1 month', 'months')).toBe(1);
  expect(numberTyped('18 mon~', 'months')).toBe(18);
  expect(numberTyped('18 days', 'months')).toBeNull();
});
