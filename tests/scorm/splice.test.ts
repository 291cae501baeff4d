import { expect, test } from 'vitest';
import { splice } from '../../scorm/splice.ts';

test('leaves every character outside the edits as it was', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 1, end: 3, text: '' },
  ];
  expect(splice('abcdefg', edits)).toBe('adEfg');
});

test('drops an edit inside a part that is cut out', () => {
  const edits = [
    { start: 2, end: 3, text: 'X' },
    { start: 1, end: 5, text: '' },
  ];
  expect(splice('abcdefg', edits)).toBe('afg');
});

test('inserts before a change that begins at the same place', () => {
  const edits = [
    { start: 1, end: 2, text: '' },
    { start: 1, end: 1, text: '+' },
  ];
  expect(splice('abc', edits)).toBe('a+c');
});
