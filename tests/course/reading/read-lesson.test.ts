import { expect, test } from 'vitest';
import { readLesson } from '../../../src/course/reading/read-lesson.ts';
import { smallCourse } from '../../fixtures/small-course.ts';

const text = smallCourse()['content/d9/4-1/lesson.mdx'] ?? '';

test('reads frontmatter and body, lines counted in the file', () => {
  const { value } = readLesson('lesson.mdx', text);
  expect(value?.data.verb).toBe('explain');
  const tag = value?.body.pieces.find((piece) => piece.kind === 'tag');
  expect(tag?.line).toBe(text.slice(0, text.indexOf('<Section')).split('\n').length);
});

test('tells faults of the frontmatter by its schema', () => {
  const { problems } = readLesson('lesson.mdx', text.replace('verb: explain', 'verb: list'));
  expect(problems[0]).toMatchObject({ place: 'lesson.mdx › verb', found: '`list`' });
});
