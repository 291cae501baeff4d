import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSignals, shiftLength } from '../../src/tools/run-signals.ts';

const desk = [81, 83, 80, 84, 82, 82, 79, 83, 85, 82, 84, 81];

test('finds six in a row on one side of the baseline’s median', () => {
  const { median, shifts } = runSignals([...desk, 84, 85, 83, 86, 85, 87], 12);
  expect(median).toBe(82);
  expect(shifts).toEqual([{ from: 12, to: 17, points: 6, side: 'above' }]);
});

test('does not call five a shift', () => {
  expect(runSignals([...desk, 84, 85, 83, 86, 85], 12).shifts).toEqual([]);
});

test('skips a point on the median: it neither ends a run nor counts', () => {
  const after = [84, 85, 83, 82, 86, 85, 87];
  expect(runSignals([...desk, ...after], 12).shifts).toEqual([
    { from: 12, to: 18, points: 6, side: 'above' },
  ]);
});

test('finds five in a row that fall, and passes over a repeated value', () => {
  expect(runSignals([5, 9, 8, 8, 7, 6, 5, 8]).trends).toEqual([{ from: 1, to: 6, way: 'down' }]);
  expect(runSignals([5, 9, 8, 7, 6, 8]).trends).toEqual([]);
});

test('finds no signal in what never changes', () => {
  expect(runSignals([3, 3, 3, 3, 3, 3, 3, 3])).toEqual({ median: 3, shifts: [], trends: [] });
});

test('sees the same in a chart turned upside down', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(values, (list) => {
      const up = runSignals(list);
      const down = runSignals(list.map((value) => -value));
      expect(down.shifts.map(({ from, to }) => [from, to])).toEqual(
        up.shifts.map(({ from, to }) => [from, to]),
      );
      expect(down.trends.map(({ from, to }) => [from, to])).toEqual(
        up.trends.map(({ from, to }) => [from, to]),
      );
      up.shifts.forEach(({ points }) => expect(points).toBeGreaterThanOrEqual(shiftLength));
    }),
  );
});
