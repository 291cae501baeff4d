import { expect, test } from 'vitest';
import { criterionVerb } from '../../../src/course/checks/criterion-verb.ts';
import { criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

test('is content with a criterion that contains its verb', () => {
  expect(criterionVerb(criterionDraft({ lesson: lessonDraft('') }))).toEqual([]);
});

test('asks for both verbs where there are two', () => {
  const verb = 'identify and explain' as const;
  const checked = (criterion: string) =>
    criterionVerb(criterionDraft({ lesson: lessonDraft('', { verb, criterion }) }));
  expect(checked('identify feedback and explain how to choose')).toEqual([]);
  expect(checked('explain how to choose')).toHaveLength(1);
});

test('finds a verb that the criterion does not have', () => {
  const lesson = lessonDraft('', { verb: 'review' });
  expect(criterionVerb(criterionDraft({ lesson }))).toHaveLength(1);
});
