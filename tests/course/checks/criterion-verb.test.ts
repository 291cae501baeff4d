import { expect, test } from 'vitest';
import { criterionVerb } from '../../../src/course/checks/criterion-verb.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

test('is content with a criterion that contains its verb', () => {
  expect(criterionVerb(criterionDraft({ lesson: lessonDraft('') }))).toEqual([]);
});

test('finds a verb that the criterion does not have', () => {
  const lesson = lessonDraft('', { verb: 'review' });
  expect(criterionVerb(criterionDraft({ lesson }))).toHaveLength(1);
});
