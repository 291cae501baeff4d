import { expect, test } from 'vitest';
import { resultFaults } from '../../../src/tools/worksheet/result-faults.ts';
import { smallSheet } from './sheet.ts';

const sheet = smallSheet();
const [gain, back, outlay] = sheet.groups[0]!.results;
const faults = (base: typeof gain, changes: object) =>
  resultFaults(sheet, { ...base!, ...changes }).map(
    ({ found, expected }) => `${found} | ${expected}`,
  );

test('is content with results that stand', () => {
  expect(sheet.groups[0]!.results.flatMap((result) => resultFaults(sheet, result))).toEqual([]);
});

test('finds a formula that there is not', () => {
  expect(faults(gain, { formula: 'paybck' })[0]).toMatch(/^formula `paybck` \| one of `times`/);
  expect(faults(gain, { formula: 'constructor' })).toHaveLength(1);
});

test('finds an input that is missing, unknown, or names nothing', () => {
  expect(faults(gain, { from: { count: 'calls' } })[0]).toMatch(/input `each` of `times`/);
  expect(faults(gain, { from: { count: 'calls', each: 1, per: 2 } })[0]).toMatch(/^input `per`/);
  expect(faults(gain, { from: { count: 'kalls', each: 1 } })[0]).toMatch(/^`kalls` for `count`/);
  expect(faults(gain, { from: { count: 'kind', each: 1 } })).toHaveLength(1);
});

test('finds a result that uses one further down', () => {
  expect(faults(gain, { from: { count: 'back.net', each: 1 } })).toHaveLength(1);
});

test('finds a column where one number is needed, and the other way round', () => {
  expect(faults(gain, { each: undefined })[0]).toMatch(/^`calls` for `count` \| one number/);
  expect(faults(outlay, { from: { parts: 'once.all' } })[0]).toMatch(/one that stands in rows/);
  expect(faults(outlay, { from: { parts: 3 } })).toHaveLength(1);
});

test('finds unknown lines, and rows that are none', () => {
  expect(faults(back, { fill: ['weeks'] })[0]).toMatch(/^line `weeks` \| `net` or `months`/);
  expect(faults(back, { labels: { total: 'Sum' } })).toHaveLength(1);
  expect(faults(gain, { each: 'words' })[0]).toMatch(/^each `words` \| `options`/);
});
