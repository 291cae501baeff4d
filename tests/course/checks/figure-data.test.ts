import { expect, test } from 'vitest';
import { figureData } from '../../../src/course/checks/figure-data.ts';
import type { Figure } from '../../../src/course/schema/figure.ts';
import { commentLog } from '../../fixtures/comment-log.ts';
import { criterionDraft } from '../../fixtures/drafts.ts';

const words = { id: 'chart', title: 'Chart', alt: 'It rose.', caption: 'Calls.' };
const bars = (unit: string, stacked: boolean, ...values: number[][]): Figure => ({
  ...words,
  kind: 'bars',
  unit,
  stacked,
  categories: ['May', 'June'],
  series: values.map((list, index) => ({ name: `Series ${index}`, values: list })),
});
const interval = (low: number, value: number, high: number): Figure => ({
  ...words,
  kind: 'intervals',
  unit: '%',
  from: 0,
  to: 100,
  rows: [{ label: 'May', low, value, high }],
});
const faults = (figure: Figure) =>
  figureData(criterionDraft({ figures: [figure] })).map(({ found }) => found);

test('is content with whole data', () => {
  expect(faults(bars('%', true, [40, 30.5], [60, 69.5]))).toEqual([]);
  expect(faults(bars('calls', true, [40, 30], [10, 10]))).toEqual([]);
  expect(faults(interval(80, 86, 90))).toEqual([]);
});

test('finds a series that lacks a value', () => {
  expect(faults(bars('calls', false, [40]))).toEqual(['number of values in “Series 0”: 1']);
});

test('finds shares that do not make a hundred', () => {
  expect(faults(bars('%', true, [40, 30], [60, 60]))).toEqual(['total of “June”: 90%']);
});

test('finds a value outside its own range, and a range outside the axis', () => {
  expect(faults(interval(80, 79, 90))).toHaveLength(1);
  expect(faults(interval(80, 86, 101))).toHaveLength(1);
});

const pareto = (changes: object): Figure => ({
  ...words,
  kind: 'pareto',
  unit: 'calls',
  ...changes,
});
const run = (changes: object): Figure => ({
  ...words,
  kind: 'run',
  unit: '%',
  each: 'week',
  from: 0,
  to: 100,
  baseline: 8,
  ...changes,
});
const values = [50, 51, 52, 53, 54, 55, 56, 57, 58, 59];

test('takes a chart’s numbers from itself or from the log of comments, not from both or neither', () => {
  const counts = [
    { name: 'Late', count: 2 },
    { name: 'Rude', count: 1 },
  ];
  expect(faults(pareto({ counts }))).toEqual([]);
  expect(faults(pareto({ counts, comments: 'all' }))).toEqual(['both `counts` and `comments`']);
  expect(faults(pareto({}))).toEqual(['']);
  expect(faults(run({ comments: 'all' }))).toEqual(['']);
  const figures = [pareto({ comments: 'before' }), run({ comments: 'all' })];
  expect(figureData(criterionDraft({ figures, comments: commentLog([], { weeks: 10 }) }))).toEqual(
    [],
  );
});

test('finds a value outside a run chart, and a baseline or a change after its end', () => {
  expect(faults(run({ values }))).toEqual([]);
  expect(faults(run({ values: [...values, 101] }))).toEqual(['value 101']);
  expect(faults(run({ values, baseline: 11 }))).toEqual(['point 11 of 10']);
  expect(faults(run({ values, change: { before: 12, what: 'App' } }))).toEqual(['point 12 of 10']);
});
