import { expect, test } from 'vitest';
import { $saveState, noteSaving } from '../../src/stores/save-state.ts';

test('at first nothing is kept, sent, confirmed or failed anywhere', () => {
  expect($saveState.get()).toMatchObject({
    kept: null,
    sent: null,
    confirmed: false,
    failed: false,
    unfiledSince: null,
  });
});

test('what is noted changes, and nothing else does', () => {
  noteSaving({ where: 'lms', sent: 42 });
  const before = $saveState.get();
  noteSaving({ failed: true });
  expect($saveState.get()).toEqual({ ...before, failed: true });
  expect($saveState.get().sent).toBe(42);
});
