import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { accountForLearners, accountNotes } from '../../src/course/account-sides.ts';
import { accountSchema } from '../../src/course/schema/account.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const file = accountSchema.parse(parse(smallCourse()['content/d9/4-1/account.yaml'] ?? ''));

test('learners’ pages get all but what an assessor asks, expects and looks up', () => {
  const account = accountForLearners(file);
  const { discussion, commonErrors, parts, ...rest } = file;
  expect(account).toEqual({ ...rest, parts: parts.map(({ id, text }) => ({ id, text })) });
  const text = JSON.stringify(account);
  for (const { asks } of discussion) expect(text).not.toContain(asks);
  for (const { error } of commonErrors) expect(text).not.toContain(error);
});

test('tutors’ pages get the rest', () => {
  const { parts, discussion, commonErrors } = file;
  expect(accountNotes(file)).toEqual({ parts, discussion, commonErrors });
});
