import { expect, test } from 'vitest';
import { commentsSchema } from '../../../src/course/schema/comments.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';

const many = Array.from({ length: 120 }, () => commentOf('2026-07-08'));
const fits = (changes: object, comments = many) =>
  commentsSchema.safeParse({ ...commentLog(comments, { weeks: 10 }), ...changes }).success;

test('wants at least 120 comments', () => {
  expect(fits({})).toBe(true);
  expect(fits({}, many.slice(1))).toBe(false);
});

test('wants ratings of 1 to 5 and real days', () => {
  expect(fits({}, [...many, commentOf('2026-07-08', 6)])).toBe(false);
  expect(fits({}, [...many, commentOf('2026-07-32')])).toBe(false);
});

test('wants one letter for each theme', () => {
  const themes = commentLog(many).themes.map((theme) => ({ ...theme, letter: 'ab' }));
  expect(fits({ themes })).toBe(false);
});
