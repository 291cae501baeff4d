import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { courseSchema } from '../../../src/course/schema/course.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const course = parse(smallCourse()['content/course.yaml'] ?? '') as object;
const fits = (changes: object) => courseSchema.safeParse({ ...course, ...changes }).success;

test('takes a semantic version and a real date', () => {
  expect(fits({})).toBe(true);
  expect(fits({ version: '1.0' })).toBe(false);
  expect(fits({ released: '1 November 2026' })).toBe(false);
});

test('takes a pass mark in whole per cents', () => {
  expect([0, 1, 100, 101].map((passMark) => fits({ passMark }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
