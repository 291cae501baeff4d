import { expect, test } from 'vitest';
import { wrapWords } from '../../../src/components/scenario/wrap-words.ts';

test('a short title stays on one line', () => {
  expect(wrapWords('The brief', 16)).toEqual(['The brief']);
});

test('words are never broken, and a line is no longer than asked unless a word is', () => {
  expect(wrapWords('Half an hour in the canteen', 16)).toEqual(['Half an hour in', 'the canteen']);
  expect(wrapWords('Uncharacteristically late', 16)).toEqual(['Uncharacteristically', 'late']);
});

test('what does not fit on three lines is cut with an ellipsis', () => {
  expect(wrapWords('one two three four five six', 8)).toEqual(['one two', 'three', 'four…']);
});
