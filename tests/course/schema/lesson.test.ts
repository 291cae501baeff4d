import { expect, test } from 'vitest';
import { sectionSchema, verbSchema } from '../../../src/course/schema/lesson.ts';

test('takes a section of one to ten minutes', () => {
  const fits = (minutes: number) =>
    sectionSchema.safeParse({ id: 'a', title: 'A', minutes }).success;
  expect([0, 1, 10, 11, 2.5].map(fits)).toEqual([false, true, true, false, false]);
});

test('takes the command verbs of the criteria and no other', () => {
  expect(verbSchema.safeParse('review').success).toBe(true);
  expect(verbSchema.safeParse('analyse').success).toBe(false);
});
