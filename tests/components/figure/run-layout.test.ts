import { expect, test } from 'vitest';
import { layOutRun } from '../../../src/components/figure/run-layout.ts';
import { runSignals } from '../../../src/tools/run-signals.ts';

const values = [3, 4, 3, 4, 3, 4, 3, 4, 1, 1, 1, 1, 1, 1];
const numbers = { values, signals: runSignals(values, 8) };
const layout = layOutRun(numbers, { from: 1, to: 5 }, 9);

test('spreads the points from edge to edge, and higher values higher', () => {
  expect(layout.points[0]?.x).toBe(34);
  expect(layout.points.at(-1)?.x).toBe(350);
  const [three, four] = layout.points;
  expect(four?.y).toBeLessThan(three?.y ?? 0);
  expect(layout.points.at(-1)?.y).toBe(layout.bottom);
});

test('marks the points of a signal, and no other', () => {
  expect(layout.points.map(({ signal }) => signal).indexOf(true)).toBe(8);
  expect(layout.points.filter(({ signal }) => signal)).toHaveLength(6);
});

test('draws a change between two points, its words on the side with room', () => {
  const [before, after] = [layout.points[7]?.x ?? 0, layout.points[8]?.x ?? 0];
  expect(layout.change?.x).toBeCloseTo((before + after) / 2);
  expect(layout.change?.before).toBe(true);
  expect(layOutRun(numbers, { from: 1, to: 5 }).change).toBeNull();
});

test('numbers every other point where the numbers would touch', () => {
  const long = Array.from({ length: 30 }, (_, at) => at % 3);
  const { ticks } = layOutRun({ values: long, signals: runSignals(long) }, { from: 0, to: 4 });
  expect(ticks.map(({ text }) => text).slice(0, 3)).toEqual(['1', '3', '5']);
});
