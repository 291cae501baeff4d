import { expect, test } from 'vitest';
import {
  markedAs,
  paperTask,
  typeName,
  useNames,
} from '../../../src/course/bank/question-words.ts';
import { numeric } from '../question/sample-questions.ts';
import { sampleBank } from './sample-bank.ts';

test('every type has a name of its own', () => {
  const names = sampleBank().questions.map(typeName);
  expect(new Set(names).size).toBe(7);
  expect(names).toContain('choice of several');
});

test('where a question is used is said in words', () => {
  expect(Object.values(useNames)).toEqual(['in the lesson', 'check pool']);
});

test('a number is right within its tolerance, or exactly', () => {
  expect(markedAs(numeric)).toBe('Right from £1,234 to £1,235.');
  expect(markedAs({ ...numeric, tolerance: 0 })).toBe('Right if it is £1,234.50 exactly.');
  const tenths = { ...numeric, key: 0.3, tolerance: 0.1, unit: 'hours' };
  expect(markedAs(tenths)).toBe('Right from 0.2 hours to 0.4 hours.');
});

test('every type but the plainest says when it is right, and each what to do on paper', () => {
  const [one, ...others] = sampleBank().questions.map(markedAs);
  expect(one).toBe('');
  const tasks = sampleBank().questions.map(paperTask);
  for (const said of [others, tasks]) {
    expect(new Set(said).size).toBe(said.length);
    for (const words of said) expect(words).toMatch(/\.$/);
  }
});
