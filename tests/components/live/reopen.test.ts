import { expect, test } from 'vitest';
import { windowToReopen } from '../../../src/components/live/reopen.ts';

const location = { reload: () => undefined };

/** A chain of windows, outermost first; each is the parent of the next. Gives the innermost. */
function framed(...windows: object[]) {
  let parent: object | undefined;
  for (const window of windows) {
    const self = window;
    Object.assign(self, { location, parent: parent ?? self });
    parent = self;
  }
  return parent as Parameters<typeof windowToReopen>[0];
}

test('the window that holds us and the API is loaded again, though it is the outermost', () => {
  const player = { API: {} };
  expect(windowToReopen(framed(player, {}))).toBe(player);
});

test('a frame between is loaded again, not the LMS’s page around it', () => {
  const player = { API_1484_11: {} };
  expect(windowToReopen(framed({}, player, {}, {}))).toBe(player);
});

test('the outermost page is left alone if there are frames between', () => {
  expect(windowToReopen(framed({ API: {} }, {}, {}))).toBeNull();
});

test('without an API, or past a foreign window, there is nothing to load again', () => {
  expect(windowToReopen(framed({}, {}))).toBeNull();
  const foreign = {
    get parent(): never {
      throw new DOMException('foreign', 'SecurityError');
    },
  };
  expect(windowToReopen({ parent: foreign })).toBeNull();
});
