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

test('reads texts that are no part of the course with the same eyes', async () => {
  const others = [{ place: 'content/tutors/a.mdx', field: 'lesson', text: 'They recieved it.' }];
  const { problems, lessons } = await checkProse(courseDraft([]), dictionary, '', others);
  expect(problems.map((p) => p.place)).toEqual(['content/tutors/a.mdx']);
  expect(lessons).toEqual([]);
});
