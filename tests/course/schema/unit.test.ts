import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { unitSchema } from '../../../src/course/schema/unit.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const unit = parse(smallCourse()['content/d9/unit.yaml'] ?? '') as object;
const fits = (changes: object) => unitSchema.safeParse({ ...unit, ...changes }).success;

test('takes a unit with its national reference', () => {
  expect(fits({})).toBe(true);
  expect(fits({ reference: 'D9/601' })).toBe(false);
});

test('wants credit and guided learning hours in whole numbers', () => {
  expect(fits({ credit: 0 })).toBe(false);
  expect(fits({ guidedLearningHours: 4.5 })).toBe(false);
});
