import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { accountSchema } from '../../../src/course/schema/account.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const account = accountSchema.parse(parse(smallCourse()['content/d9/4-1/account.yaml'] ?? ''));
const fits = (changes: object) => accountSchema.safeParse({ ...account, ...changes }).success;

test('wants six to ten facts and three to five headings', () => {
  expect(fits({})).toBe(true);
  expect(fits({ facts: account.facts.slice(1) })).toBe(false);
  expect(fits({ headings: account.headings.slice(1) })).toBe(false);
});

test('wants all five rungs of the ladder', () => {
  const { firm, steps } = account.ladder;
  expect(fits({ ladder: { firm, steps: steps.slice(1) } })).toBe(false);
});

test('wants five to seven questions for a discussion and four to six common errors', () => {
  const [question] = account.discussion;
  const [error] = account.commonErrors;
  expect(fits({ discussion: account.discussion.slice(1) })).toBe(false);
  expect(fits({ discussion: Array(8).fill(question) })).toBe(false);
  expect(fits({ commonErrors: account.commonErrors.slice(1) })).toBe(false);
  expect(fits({ commonErrors: Array(7).fill(error) })).toBe(false);
});
