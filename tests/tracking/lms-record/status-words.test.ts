import { expect, test } from 'vitest';
import { statusWords } from '../../../src/tracking/lms-record/status-words.ts';

test('gives the LMS’s word and what it means', () => {
  expect(statusWords('incomplete')).toBe('incomplete: the LMS shows it as begun');
  expect(statusWords('completed')).toBe('completed: the LMS shows it as finished');
});

test('says so if nothing was told, and gives a word it does not know as it is', () => {
  expect(statusWords(undefined)).toBe('nothing yet: the LMS shows it as not begun');
  expect(statusWords('')).toBe(statusWords(undefined));
  expect(statusWords('constructor')).toBe('constructor');
});
