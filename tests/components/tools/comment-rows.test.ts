import { expect, test } from 'vitest';
import { commentCells, commentHeads } from '../../../src/components/tools/comment-rows.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';

const survey = { group: 'pass', recommend: 0, ease: 7 };
const log = commentLog([commentOf('2026-07-06', 4, 'late', { by: 'survey', survey })]);

test('prints what the survey asked, a nought too, and leaves the rest empty', () => {
  const [answered = commentOf('2026-07-06')] = log.comments;
  expect(commentCells(log, answered).slice(-3)).toEqual(['Pass holders', '0', '7']);
  const called = commentCells(log, commentOf('2026-07-06'));
  expect(called.slice(-3)).toEqual(['', '', '']);
  expect(called).toHaveLength(commentHeads.length);
});
