import { expect, test } from 'vitest';
import { sentence } from '../../src/course/problem.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const questions = 'content/d9/4-1/questions.yaml';
const sentences = (files: Record<string, string>): string[] =>
  readCourse(files).problems.map(sentence);

test('assembles the criterion of a folder with its id and label', () => {
  const course = readCourse(smallCourse()).course;
  const criterion = course?.units[0]?.criteria[0];
  expect(criterion).toMatchObject({ id: 'd9-4-1', label: 'D9 4.1', unit: 'd9', code: 0 });
  expect(criterion?.figures).toEqual([]);
});

test('takes codes from the released list, whatever the order in the files', () => {
  const criterion = readCourse(smallCourse()).course?.units[0]?.criteria[0];
  const codes = criterion?.lesson.sections.map(({ id, code }) => [id, code]);
  expect(codes?.slice(0, 2)).toEqual([
    ['gains', 1],
    ['asks', 0],
  ]);
  expect(criterion?.questions.map(({ id, code }) => [id, code])).toEqual([
    ['cost-known', 1],
    ['gain-named', 0],
  ]);
});

test('tells line and column of YAML that does not parse, and the remedy', () => {
  const broken = 'questions:\n  - id: one\n    stem: a: b\n';
  const [first] = sentences(smallCourse({ [questions]: broken }));
  expect(first).toMatch(/^content\/d9\/4-1\/questions\.yaml › line 3, column \d+: unexpected YAML/);
  expect(first).toContain('put quotes round');
});

test('tells the line in the file of frontmatter that does not parse', () => {
  const lesson = '---\ntitle: x\nsummary: a: b\n---\nBody\n';
  const [first] = sentences(smallCourse({ 'content/d9/4-1/lesson.mdx': lesson }));
  expect(first).toContain('lesson.mdx › line 3, column');
});

test('names a missing part and every broken one at once', () => {
  const found = sentences(
    smallCourse({ 'content/d9/4-1/account.yaml': undefined, [questions]: 'questions: 3' }),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/^content\/d9\/4-1\/account\.yaml: nothing found, expected this file/),
  );
  expect(found).toContainEqual(
    expect.stringMatching(/questions\.yaml › questions: unexpected `3`, expected a list/),
  );
});

test('gives no course while a part is missing', () => {
  expect(readCourse(smallCourse({ 'content/d9/4-1/account.yaml': undefined })).course).toBeNull();
});
