import { expect, test } from 'vitest';
import { figuresSchema } from '../../../src/course/schema/figure.ts';

const bars = {
  id: 'costs',
  kind: 'bars',
  title: 'Costs',
  alt: 'They fell.',
  caption: 'Pounds a week.',
  unit: '£',
  categories: ['May', 'June'],
  series: [{ name: 'Costs', values: [1, 2] }],
};
const fits = (changes: object) =>
  figuresSchema.safeParse({ figures: [{ ...bars, ...changes }] }).success;

test('wants the finding in words for whoever cannot see a figure', () => {
  expect(fits({})).toBe(true);
  expect(fits({ alt: ' ' })).toBe(false);
  expect(fits({ alt: undefined })).toBe(false);
});

test('takes up to four series', () => {
  const [series] = bars.series;
  expect(fits({ series: Array(4).fill(series) })).toBe(true);
  expect(fits({ series: Array(5).fill(series) })).toBe(false);
});
