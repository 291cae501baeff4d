import { expect, test } from 'vitest';
import { typingFigures } from '../../../src/cli/bench/typing-figures.ts';

test('gives the middle key and the slow ones, each held to one frame', () => {
  const times = [...Array.from({ length: 18 }, () => 12), 15, 80];
  expect(typingFigures(times)).toMatchObject([
    { measured: 12, unit: 'ms', limit: 16 },
    { measured: 15, unit: 'ms', limit: 16 },
  ]);
});
