import { expect, test } from 'vitest';
import { figureTable } from '../../../src/components/figure/figure-table.ts';
import { commentLog, commentOf } from '../../fixtures/comment-log.ts';

const words = { id: 'chart', title: 'Chart', alt: 'It rose.', caption: 'Calls.' };
const log = commentLog([commentOf('2026-07-06', 4), commentOf('2026-07-13', 1, 'app')]);

test('gives the running total beside the counts of the log', () => {
  const table = figureTable({ ...words, kind: 'pareto', unit: 'calls', comments: 'all' }, log);
  expect(table.rows).toEqual([
    ['Late', '1', '50%', '50%'],
    ['App', '1', '50%', '100%'],
  ]);
});

test('says of each point on which side of the median it lies', () => {
  const values = [3, 5, 3, 5, 3, 5, 3, 5, 4, 9];
  const figure = { ...words, kind: 'run' as const, unit: '%', each: 'week', from: 0, to: 9 };
  const table = figureTable({ ...figure, baseline: 8, values }, null);
  expect(table.head).toEqual(['', 'Value', 'Median 4%']);
  expect(table.rows.slice(-3)).toEqual([
    ['week 8', '5%', 'above'],
    ['week 9', '4%', 'on it'],
    ['week 10', '9%', 'above'],
  ]);
});

test('prints bars with their unit', () => {
  const bars = { ...words, kind: 'bars' as const, unit: '£', stacked: false };
  const series = [{ name: 'Cost', values: [1000] }];
  expect(figureTable({ ...bars, categories: ['May'], series }, null).rows).toEqual([
    ['May', '£1,000'],
  ]);
});
