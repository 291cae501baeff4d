import { expect, test } from 'vitest';
import dictionary from 'dictionary-en-gb';
import { checkProse } from '../../../../src/course/checks/prose/check-prose.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../../fixtures/drafts.ts';

test('tells spelling and wording at once, and how each lesson reads', async () => {
  const lesson = lessonDraft('The chairman recieved it.');
  const report = await checkProse(courseDraft([criterionDraft({ lesson })]), dictionary, '');
  expect(report.problems.map((p) => p.found)).toEqual(['word “recieved”', 'wording “chairman”']);
  expect(report.lessons).toMatchObject([{ criterion: 'd9-4-1', words: 4 }]);
});
