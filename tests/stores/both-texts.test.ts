import { expect, test } from 'vitest';
import { bothTexts } from '../../src/stores/both-texts.ts';

test('the longer text stands if it holds the other', () => {
  expect(bothTexts('We cut the wait.', '')).toBe('We cut the wait.');
  expect(bothTexts('', 'We cut')).toBe('We cut');
  expect(bothTexts('We cut', 'We cut the wait.')).toBe('We cut the wait.');
});

test('two different texts are both kept', () => {
  expect(bothTexts('At home.', 'At work.')).toBe('At home.\n\nAt work.');
});
