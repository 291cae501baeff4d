import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/course/class/file-problem.ts';

test('what cannot be read says what it is and what to do', () => {
  const problem = new Unreadable('It is a picture.', 'Choose a report.');
  expect(problem.problem).toEqual({ what: 'It is a picture.', todo: 'Choose a report.' });
  expect(problem.message).toBe('It is a picture.');
});
