import { expect, test } from 'vitest';
import { figuresSchema, type Figure } from '../../src/course/schema/figure.ts';
import { paretoRows, runNumbers } from '../../src/tools/figure-numbers.ts';
import { commentLog, commentOf } from '../fixtures/comment-log.ts';

const words = { id: 'chart', title: 'Chart', alt: 'It rose.', caption: 'Calls.' };
const log = commentLog([
  commentOf('2026-07-06', 4),
  commentOf('2026-07-07', 2),
  commentOf('2026-07-13', 1, 'app'),
]);

function figure<K extends Figure['kind']>(kind: K, more: object): Extract<Figure, { kind: K }> {
  const [made] = figuresSchema.parse({ figures: [{ ...words, kind, ...more }] }).figures;
  return made as Extract<Figure, { kind: K }>;
}
const names = (more: object) =>
  paretoRows(figure('pareto', { unit: 'calls', ...more }), log).map(({ name, count }) => [
    name,
    count,
  ]);

test('takes a Pareto chart from its own counts', () => {
  const counts = [
    { name: 'Other', count: 5 },
    { name: 'Late', count: 2 },
  ];
  expect(names({ counts, rest: 'Other' })).toEqual([
    ['Late', 2],
    ['Other', 5],
  ]);
});

test('takes it from the log, whole or on either side of the change', () => {
  expect(names({ comments: 'all' })).toEqual([
    ['Late', 2],
    ['App', 1],
  ]);
  expect(names({ comments: 'before' })).toEqual([['Late', 2]]);
  expect(names({ comments: 'after' })).toEqual([['App', 1]]);
});

const run = (more: object) =>
  figure('run', { unit: '%', each: 'week', from: 0, to: 9, baseline: 10, ...more });

test('takes a run chart from its own values, and reads its signals', () => {
  const values = [3, 4, 3, 4, 3, 4, 3, 4, 3, 4, 9, 9, 9, 9, 9, 9];
  const { signals, ...numbers } = runNumbers(run({ values }), null);
  expect(numbers.values).toEqual(values);
  expect(signals.median).toBe(3.5);
  expect(signals.shifts).toEqual([{ from: 9, to: 15, points: 7, side: 'above' }]);
});

test('takes it from the weekly ratings of the log, and will not skip a week', () => {
  expect(runNumbers(run({ comments: 'all' }), log).values).toEqual([3, 1]);
  expect(() => runNumbers(run({ comments: 'all' }), { ...log, weeks: 3 })).toThrow('week 3');
});
