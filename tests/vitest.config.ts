import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;
/** Property tests on a busy machine. */
const testTimeout = 30_000;
/** Rooms whose modules keep nothing between two calls. */
const paper = ['course', 'account', 'tools', 'tracking', 'scorm', 'cli'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    root,
    // Vitest would leave one processor alone: of two, half.
    maxWorkers: availableParallelism(),
    projects: [
      // Loaded once for all: loading the same modules for every file would take most of the time.
      { test: { name: 'on paper', root, testTimeout, include: paper, isolate: false } },
      {
        test: {
          name: 'with state',
          root,
          testTimeout,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: paper,
        },
      },
    ],
  },
});
