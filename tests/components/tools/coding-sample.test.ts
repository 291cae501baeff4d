import { expect, test } from 'vitest';
import { codingSample } from '../../../src/components/tools/coding-sample.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';

test('takes the comments with a note, and says when and how each came in', () => {
  const log = commentLog([
    commentOf('2026-07-06'),
    commentOf('2026-07-13', 2, 'app', { text: 'It failed.', note: 'It is the app.' }),
  ]);
  expect(codingSample(log)).toEqual([
    {
      ref: 2,
      about: 'Phone · 13 July 2026 · rated 2 of 5',
      text: 'It failed.',
      letter: 'b',
      note: 'It is the app.',
    },
  ]);
});
