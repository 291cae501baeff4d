import { expect, test } from 'vitest';
import { plainProse } from '../../../../src/course/checks/prose/plain-prose.ts';

test('leaves the words as they are read out', () => {
  expect(plainProse('It **was** [here](a.html), `code` aside.')).toBe('It was here,   aside.');
});

test('ends each line of a list like a sentence', () => {
  expect(plainProse('- one;\n- two')).toBe('one.\ntwo.');
});
