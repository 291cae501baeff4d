import { expect, test } from 'vitest';
import { layOutRota } from '../../../src/components/tools/rota-chart-layout.ts';
import type { HourCover } from '../../../src/tools/rota/cover-by-hour.ts';

const hour = (changes: Partial<HourCover>): HourCover => ({
  at: 8,
  shut: false,
  contacts: 8,
  needed: 2,
  here: 2,
  short: 0,
  lacking: [],
  ...changes,
});
const letterOf = (skill: string) => (skill === 'keys' ? 'K' : '?');
const kinds = (changes: Partial<HourCover>) =>
  layOutRota([hour(changes)], letterOf).columns[0]?.squares.map(({ kind }) => kind);

test('a square stands for everybody there or needed, from the bottom up', () => {
  expect(kinds({})).toEqual(['there', 'there']);
  expect(kinds({ here: 1 })).toEqual(['there', 'missing']);
  expect(kinds({ here: 3 })).toEqual(['there', 'there', 'spare']);
  expect(kinds({ shut: true, here: 1 })).toEqual([]);
});

test('every square lies inside the drawing, whatever the number of hours', () => {
  for (const count of [4, 10, 16]) {
    const { height, side, columns } = layOutRota(
      Array.from({ length: count }, (_, index) => hour({ at: 6 + index, here: 7 })),
      letterOf,
    );
    for (const { x, y } of columns.flatMap(({ squares }) => squares)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + side).toBeLessThanOrEqual(360);
      expect(y).toBeGreaterThan(14);
      expect(y + side).toBeLessThan(height);
    }
  }
});

test('missing skills stand above as letters', () => {
  const lacking = [{ skill: 'keys', wanted: 1, here: 0 }];
  expect(layOutRota([hour({ lacking })], letterOf).columns[0]?.letters).toBe('K');
});
