import { expect, test } from 'vitest';
import { worksheetsSchema } from '../../../src/course/schema/worksheet.ts';

const cost = { id: 'cost', label: 'Cost', kind: 'money' };
const group = { id: 'costs', title: 'Costs', fields: [cost] };
const sheet = { id: 'case', title: 'A case', note: 'Fill it in.', groups: [group] };
const fits = (field: object, rest: object = {}) =>
  worksheetsSchema.safeParse({
    worksheets: [{ ...sheet, groups: [{ ...group, fields: [{ ...cost, ...field }], ...rest }] }],
  }).success;

test('takes amounts with one given figure, or one for each row', () => {
  expect(fits({})).toBe(true);
  expect(fits({ given: 900 })).toBe(true);
  expect(fits({ given: { least: 900 } })).toBe(true);
  expect(fits({ given: 'much' })).toBe(false);
});

test('takes no per cent without bounds, and no kind that there is not', () => {
  const [field] =
    worksheetsSchema.parse({
      worksheets: [{ ...sheet, groups: [{ ...group, fields: [{ ...cost, kind: 'percent' }] }] }],
    }).worksheets[0]?.groups[0]?.fields ?? [];
  expect(field).toMatchObject({ min: 0, max: 100 });
  expect(fits({ kind: 'date' })).toBe(false);
});

test('takes two to five options, and two to six rows', () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `o-${at}`, text: 'Yes' }));
  expect([1, 2, 5, 6].map((count) => fits({ kind: 'choice', options: options(count) }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `r-${at}`, title: 'A row' }));
  expect([1, 2, 6, 7].map((count) => fits({}, { rows: rows(count) }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
