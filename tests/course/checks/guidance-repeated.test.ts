import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { guidanceRepeated } from '../../../src/course/checks/guidance-repeated.ts';
import { accountSchema } from '../../../src/course/schema/account.ts';
import { courseDraft, criterionDraft } from '../../fixtures/drafts.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const account = accountSchema.parse(parse(smallCourse()['content/d9/4-1/account.yaml'] ?? ''));

test('is content with guidance of its own', () => {
  expect(guidanceRepeated(courseDraft([criterionDraft({ account })]))).toEqual([]);
  expect(guidanceRepeated(courseDraft([criterionDraft()]))).toEqual([]);
});

test('finds a question, an error and a remedy that another criterion has too', () => {
  const other = criterionDraft({ folder: 'content/d9/4-2', account });
  const found = guidanceRepeated(courseDraft([criterionDraft({ account }), other]));
  expect(found).toHaveLength(5 + 4 + 4);
  expect(found[0]).toMatchObject({
    place: 'content/d9/4-2/account.yaml › discussion 1',
    found: 'line that content/d9/4-1/account.yaml › discussion 1 has too',
  });
});
