import { expect, test } from 'vitest';
import { typeName, useNames } from '../../../src/course/bank/question-words.ts';
import { sampleBank } from './sample-bank.ts';

test('every type has a name of its own', () => {
  const names = sampleBank().questions.map(typeName);
  expect(new Set(names).size).toBe(7);
  expect(names).toContain('choice of several');
});

test('where a question is used is said in words', () => {
  expect(Object.values(useNames)).toEqual(['in the lesson', 'check pool']);
});
