import { expect, test } from 'vitest';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';
import { smallSheet } from './sheet.ts';

const none = new Map<string, string>();
const shown = (written: ReadonlyMap<string, string>, use: 'given' | 'own') =>
  workOut(smallSheet(), written, use).map(({ result, row, lines, missing }) => [
    result.id,
    row,
    missing.length > 0 ? missing : lines.map(({ value }) => value && Number(value.toFixed(1))),
  ]);

test('works a given case out row by row, results upon results', () => {
  expect(shown(none, 'given')).toEqual([
    ['gain', 'least', [3900]],
    ['gain', 'all', [25350]],
    ['back', 'least', [3300, 3.3]],
    ['back', 'all', [24750, 8.7]],
    ['outlay', null, [18900]],
  ]);
});

test('says what is still missing, field or result, by its label', () => {
  const written = new Map([
    ['once.all', '2,400'],
    ['calls.least', 'many'],
  ]);
  expect(shown(written, 'own')).toEqual([
    ['gain', 'least', ['Calls']],
    ['gain', 'all', ['Calls']],
    ['back', 'least', ['Once', 'Gain']],
    ['back', 'all', ['Gain']],
    ['outlay', null, [2400]],
  ]);
});

test('takes one row of a column, and calls it by the column’s label', () => {
  const sheet = smallSheet();
  const group = { id: 'more', title: 'More', fields: [], results: [] };
  const result = {
    ...sheet.groups[0]!.results[0]!,
    id: 'all-gain',
    from: { count: 'calls.all', each: 2 },
  };
  delete (result as { each?: string }).each;
  const longer = { ...sheet, groups: [...sheet.groups, { ...group, results: [result] }] };
  expect(workOut(longer, none, 'given').at(-1)?.lines[0]?.value).toBe(13000);
  expect(workOut(longer, none, 'own').at(-1)?.missing).toEqual(['Calls']);
});

test('uses only the rows in which every column has a figure', () => {
  const sheet = smallSheet();
  const result = {
    id: 'score',
    formula: 'weighted-score',
    from: { weights: 'once', scores: 'calls' },
    labels: {},
    fill: [],
  };
  const scored = { ...sheet, groups: [{ ...sheet.groups[0]!, results: [result] }] };
  const written = new Map([
    ['once.least', '3'],
    ['calls.least', '4'],
    ['once.all', '5'],
  ]);
  expect(workOut(scored, written, 'own')[0]?.lines[0]?.value).toBe(4);
  expect(workOut(scored, none, 'own')[0]?.missing).toEqual(['Once', 'Calls']);
});

test('an unknown formula yields no line', () => {
  const sheet = smallSheet();
  const odd = { ...sheet.groups[0]!.results[2]!, formula: 'constructor' };
  const broken = { ...sheet, groups: [{ ...sheet.groups[0]!, results: [odd] }] };
  expect(workOut(broken, none, 'given')[0]?.lines).toEqual([]);
});
