import { afterEach, beforeEach, expect, test } from 'vitest';
import { $steps, forgetSteps, redoStep, undoStep, writeUndoably } from '../../src/stores/undo.ts';
import { $writing, textOf, write } from '../../src/stores/writing.ts';

const a = 'd9-4-1/draft/a';
const now = () => textOf($writing.get(), a);
beforeEach(() => write(a, ''));
afterEach(forgetSteps);

test('what was written can be undone and done again', () => {
  writeUndoably({ [a]: 'one' });
  writeUndoably({ [a]: 'two' });
  expect(undoStep()).toEqual([a]);
  expect(now()).toBe('one');
  expect(redoStep()).toEqual([a]);
  expect(now()).toBe('two');
});

test('the same text again is no step', () => {
  writeUndoably({ [a]: '' });
  expect($steps.get().done).toEqual([]);
});

test('undo writes nothing over what came from elsewhere', () => {
  writeUndoably({ [a]: 'one' });
  write(a, 'from another tab');
  expect(undoStep()).toEqual([]);
  expect(now()).toBe('from another tab');
});

test('another page begins with nothing to undo', () => {
  writeUndoably({ [a]: 'one' });
  forgetSteps();
  expect(undoStep()).toEqual([]);
  expect(now()).toBe('one');
});
