import { beforeEach, expect, test } from 'vitest';
import { $notices, putAway, tell } from '../../src/stores/notices.ts';

const damaged = { kind: 'damaged-copy', words: 'Part of it could not be read.' } as const;
const noId = { kind: 'no-learner-id', words: 'Your LMS did not say who you are.' } as const;

beforeEach(() => {
  $notices.set([]);
});

test('notices are told oldest first, and one of a kind once', () => {
  tell(damaged);
  tell(noId);
  tell({ ...damaged, words: 'The same again.' });
  expect($notices.get()).toEqual([damaged, noId]);
});

test('putting one away leaves the others, and it is told again when it happens again', () => {
  tell(damaged);
  tell(noId);
  putAway('damaged-copy');
  expect($notices.get()).toEqual([noId]);
  tell(damaged);
  expect($notices.get()).toEqual([noId, damaged]);
});
