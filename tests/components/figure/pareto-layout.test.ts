import { expect, test } from 'vitest';
import { layOutPareto } from '../../../src/components/figure/pareto-layout.ts';
import { pareto } from '../../../src/tools/pareto.ts';

const layout = layOutPareto(
  pareto([
    { name: 'Late', count: 3 },
    { name: 'Full', count: 1 },
  ]),
);

test('draws bars and running total on one axis', () => {
  expect(layout.rows.map(({ bar }) => bar.width)).toEqual([255, 85]);
  expect(layout.rows.map(({ dot }) => dot.x)).toEqual([255, 340]);
  expect(layout.line).toBe('M255 29L340 79');
});

test('says count and share above each bar, and the running total from the second on', () => {
  expect(layout.rows.map(({ text }) => text)).toEqual(['Late: 3 (75%)', 'Full: 1 (25%)']);
  expect(layout.rows.map(({ total }) => total?.text)).toEqual([undefined, '100%']);
});

test('keeps the running total inside the drawing', () => {
  expect(layout.rows[1]?.total).toMatchObject({ before: true, x: 331 });
});

test('draws nothing of nothing', () => {
  expect(layOutPareto([])).toMatchObject({ rows: [], line: '' });
});
