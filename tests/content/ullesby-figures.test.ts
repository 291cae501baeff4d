import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figuresSchema } from '../../src/course/schema/figure.ts';
import { lifetime } from '../../src/tools/worksheet/formulas/lifetime.ts';
import { valuesOf } from '../tools/any-formula.ts';

const folder = 'content/d6/4-4';
const lesson = readFileSync(`${folder}/lesson.mdx`, 'utf8');
const { figures } = figuresSchema.parse(parse(readFileSync(`${folder}/figures.yaml`, 'utf8')));

/** What a member of Ullesby is worth in whole pounds: whole life, in today’s money, in two years. */
function worth(kept: number): number[] {
  const ones = { margin: 19.2, kept, within: 24, rate: 8 };
  const values = valuesOf(lifetime, { ones });
  return ['value', 'today', 'within'].map((line) => Math.round(values[line] ?? Number.NaN));
}

test('the chart of one member is what the formula comes to', () => {
  const chart = figures.find(({ id }) => id === 'same-member-counted');
  if (chart?.kind !== 'bars') throw new Error('no chart');
  expect(chart.series.map(({ values }) => values)).toEqual([worth(95), worth(96)]);
});

test('the lesson counts the same two years as the formula', () => {
  const [fewer, more] = [worth(95)[2] ?? 0, worth(96)[2] ?? 0];
  expect(lesson).toContain(`about £${fewer} or about £${more}`);
  expect(lesson).toContain(`£${more} − £${fewer} = £${more - fewer}`);
});
