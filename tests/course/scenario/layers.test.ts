import { expect, test } from 'vitest';
import { layers } from '../../../src/course/scenario/layers.ts';

const graph = (...lines: string[]) =>
  new Map(lines.map((line) => [line[0] ?? '', line.slice(1).split('')]));

test('everything lies below all that lead to it', () => {
  expect(layers('a', graph('abd', 'bc', 'cd'))).toEqual([['a'], ['b'], ['c'], ['d']]);
});

test('a circle comes to an end, and what cannot be reached is left out', () => {
  expect(layers('a', graph('ab', 'bca', 'cb', 'xa'))).toEqual([['a'], ['b'], ['c']]);
});

test('a layer is ordered so that ways do not cross needlessly', () => {
  const [, second = [], third = []] = layers('a', graph('abc', 'by', 'cx'));
  const below = { b: 'y', c: 'x' } as Record<string, string>;
  expect(third).toEqual(second.map((id) => below[id]));
});

test('a wide layer is drawn in rows of nearly equal length, and none is empty', () => {
  expect(layers('a', graph('abcdefgh'), 3).map((row) => row.length)).toEqual([1, 3, 3, 1]);
  expect(layers('a', graph('abcde'), 3).map((row) => row.length)).toEqual([1, 2, 2]);
  expect(layers('a', graph('abcd'), 3).map((row) => row.length)).toEqual([1, 3]);
});
