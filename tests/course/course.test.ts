import { expect, test } from 'vitest';
import { lessonMinutes, pool } from '../../src/course/course.ts';

test('adds up the minutes of a lesson’s sections', () => {
  const section = (minutes: number) => ({ id: 'a', title: 'A', minutes });
  expect(lessonMinutes({ sections: [section(3), section(4)] })).toBe(7);
});

test('takes the questions of the check in the order of their codes', () => {
  const questions = [
    { use: 'check', code: 5 },
    { use: 'lesson', code: 1 },
    { use: 'check', code: 2 },
  ];
  expect(pool(questions).map(({ code }) => code)).toEqual([2, 5]);
});
