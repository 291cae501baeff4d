import { expect, test } from 'vitest';
import { readDraft } from '../../../src/course/reading/read-draft.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

test('reads every file that the course calls for', () => {
  const { draft, problems } = readDraft(smallCourse());
  expect(problems).toEqual([]);
  expect(draft.units[0]?.criteria[0]).toMatchObject({ id: 'd9-4-1', folder: 'content/d9/4-1' });
});

test('misses a file by its path, and goes on', () => {
  const { draft, problems } = readDraft(smallCourse({ 'content/d9/4-1/scenario.yaml': undefined }));
  expect(problems.map((p) => p.place)).toEqual(['content/d9/4-1/scenario.yaml']);
  expect(draft.units[0]?.criteria[0]?.scenario).toBeNull();
  expect(draft.units[0]?.criteria[0]?.questions).toHaveLength(2);
});

test('does without figures, but not with broken ones', () => {
  expect(readDraft(smallCourse()).draft.units[0]?.criteria[0]?.figures).toEqual([]);
  const broken = readDraft(smallCourse({ 'content/d9/4-1/figures.yaml': 'figures: 1' }));
  expect(broken.problems).toHaveLength(1);
  expect(broken.draft.units[0]?.criteria[0]?.figures).toBeNull();
});

test('does without a log of comments, but not with a broken one', () => {
  expect(readDraft(smallCourse()).draft.units[0]?.criteria[0]?.comments).toBeNull();
  const broken = readDraft(smallCourse({ 'content/d9/4-1/comments.yaml': 'weeks: none' }));
  expect(broken.problems.length).toBeGreaterThan(0);
  expect(broken.problems[0]?.place).toContain('content/d9/4-1/comments.yaml');
});
