import { expect, test } from 'vitest';
import { sourcesFor } from '../../../src/tools/worksheet/sources.ts';
import { smallSheet } from './sheet.ts';

test('offers fields and earlier results, whole columns and single rows', () => {
  const names = sourcesFor(smallSheet(), 'back').map(({ name, rows }) => [name, rows]);
  expect(names).toEqual([
    ['once', 'options'],
    ['once.least', null],
    ['once.all', null],
    ['calls', 'options'],
    ['calls.least', null],
    ['calls.all', null],
    ['gain.total', 'options'],
    ['gain.total.least', null],
    ['gain.total.all', null],
  ]);
});
