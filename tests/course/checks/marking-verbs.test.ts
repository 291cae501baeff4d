import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { markingVerbs } from '../../../src/course/checks/marking-verbs.ts';
import { markingSchema } from '../../../src/course/schema/marking.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const marking = markingSchema.parse(parse(smallCourse()['content/marking.yaml'] ?? ''));
const problems = (verbs = marking.verbs) =>
  markingVerbs(
    courseDraft([criterionDraft({ lesson: lessonDraft('') })], { marking: { ...marking, verbs } }),
  );

test('is content when each verb in use has its test', () => {
  expect(problems()).toEqual([]);
  expect(markingVerbs(courseDraft([criterionDraft()], { marking: null }))).toEqual([]);
});

test('finds a verb without a test, and one with two', () => {
  expect(problems([])).toMatchObject([{ found: '', expected: 'one test of “explain”' }]);
  expect(problems([...marking.verbs, ...marking.verbs])).toMatchObject([
    { found: '2 entries for “explain”', remedy: 'keep one' },
  ]);
});
