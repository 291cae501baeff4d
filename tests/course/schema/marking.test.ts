import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { markingSchema } from '../../../src/course/schema/marking.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const words = parse(smallCourse()['content/marking.yaml'] ?? '');
const fits = (changes: object) => markingSchema.safeParse({ ...words, ...changes }).success;

test('wants all five rungs, and verbs that a criterion can have', () => {
  expect(fits({})).toBe(true);
  expect(fits({ rungs: words.rungs.slice(1) })).toBe(false);
  expect(fits({ verbs: [{ ...words.verbs[0], verb: 'list' }] })).toBe(false);
});
