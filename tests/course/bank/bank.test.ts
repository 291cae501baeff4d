import { expect, test } from 'vitest';
import { bankOf, sectionTitle, usedIn } from '../../../src/course/bank/bank.ts';
import type { Criterion } from '../../../src/course/course.ts';
import { numeric, oneOf } from '../question/sample-questions.ts';
import { sampleBank } from './sample-bank.ts';

test('only the questions of a use are kept', () => {
  const bank = sampleBank([oneOf, { ...numeric, use: 'lesson' }]);
  expect(usedIn(bank, 'lesson').questions.map(({ id }) => id)).toEqual(['numeric']);
  expect(usedIn(bank, 'check').questions.map(({ id }) => id)).toEqual(['one-of']);
  expect(usedIn(bank, 'all')).toBe(bank);
});

test('questions stand in the order of the sections, the lesson’s before the check’s', () => {
  const questions = [
    { ...oneOf, id: 'second', section: 'two', code: 0 },
    { ...oneOf, id: 'check', code: 1 },
    { ...oneOf, id: 'lesson', use: 'lesson' as const, code: 2 },
  ];
  const { sections } = sampleBank();
  const lesson = { short: 'short', sections } as unknown as Criterion['lesson'];
  const criterion = { id: 'd9-4-1', label: 'D9 4.1', lesson, questions } as unknown as Criterion;
  const bank = bankOf(criterion, { code: 'D9', title: 'Improve' }, { title: 'X', version: '1' });
  expect(bank.questions.map(({ id }) => id)).toEqual(['lesson', 'check', 'second']);
  expect(bank.questions.some((question) => 'code' in question)).toBe(false);
  expect(bank).toMatchObject({ unit: 'D9 Improve', course: 'X 1', short: 'short' });
});

test('a question names its section, and its id where there is none of that name', () => {
  const bank = sampleBank();
  expect(sectionTitle(bank, oneOf)).toBe('The *first* one');
  expect(sectionTitle(bank, { ...numeric, section: 'gone' })).toBe('gone');
});
