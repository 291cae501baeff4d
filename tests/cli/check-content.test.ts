import { expect, test } from 'vitest';
import { checkContent, reportLines } from '../../src/cli/check-content.ts';
import { contentFiles } from '../../src/cli/content-files.ts';
import { sentence } from '../../src/course/problem.ts';
import { smallCourse } from '../fixtures/small-course.ts';

test('finds nothing to mend in the course', async () => {
  const { problems } = await checkContent(contentFiles(), '2026-11-23');
  expect(problems.map(sentence)).toEqual([]);
});

test('reports facts, warnings and every problem, of prose too', async () => {
  const lesson = smallCourse()['content/d9/4-1/lesson.mdx']?.replace('brings', 'bringgs');
  const files = smallCourse({ 'content/d9/4-1/lesson.mdx': lesson });
  const lines = reportLines(await checkContent(files, '2026-11-23', ''));
  expect(lines).toContain('d9-4-1: 2 questions (1 in the check), 10 scenes, 3 endings');
  expect(lines.join('\n')).toMatch(/lesson of \d+ words, reading age \d+/);
  expect(lines.join('\n')).toContain('What a guesser gets in d9, of 1 one-answer questions:');
  expect(lines.join('\n')).toContain('unexpected word “bringgs”');
  expect(lines.join('\n')).toContain('at least 14');
});
