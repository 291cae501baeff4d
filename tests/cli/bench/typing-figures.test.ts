import { expect, test } from 'vitest';
import { typingFigures } from '../../../src/cli/bench/typing-figures.ts';

test('gives the middle key and the slow ones, each held to one frame, and the browser’s own part', () => {
  const times = [...Array.from({ length: 18 }, () => 12), 15, 80];
  expect(typingFigures(times, [7, 9, 8])).toMatchObject([
    { measured: 12, unit: 'ms', limit: 16 },
    { measured: 15, unit: 'ms', limit: 16 },
    { measured: 8, unit: 'ms', limit: null },
  ]);
});
