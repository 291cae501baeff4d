import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { figuresSchema } from '../../../src/course/schema/figure.ts';
import { worksheetsSchema } from '../../../src/course/schema/worksheet.ts';
import { findings } from '../../../src/tools/worksheet/findings.ts';
import { weightedScore } from '../../../src/tools/worksheet/formulas/weighted-score.ts';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';

const read = (name: string): unknown => parse(readFileSync(`content/d5/4-4/${name}`, 'utf8'));
const { worksheets } = worksheetsSchema.parse(read('worksheets.yaml'));
const { figures } = figuresSchema.parse(read('figures.yaml'));
const lesson = readFileSync('content/d5/4-4/lesson.mdx', 'utf8');
const given = worksheets.find(({ id }) => id === 'repairs-judged')!;
const judged = workOut(given, new Map(), 'given')[0]!;

/** The lesson’s table: criterion, weight, then a rating of each of the two ways. */
const rated = [...lesson.matchAll(/^\| (\w[^|]*?) +\| (0\.\d+) +\| (\d) +\| (\d) +\|$/gm)].map(
  ([, name = '', ...numbers]) => ({ name, numbers: numbers.map(Number) }),
);
const scoreWith = (way: 1 | 2, changed: Record<string, number> = {}) =>
  weightedScore.work({
    ones: {},
    unit: '',
    lists: {
      weights: rated.map(({ name, numbers }) => changed[name] ?? numbers[0] ?? 0),
      scores: rated.map(({ numbers }) => numbers[way] ?? 0),
    },
  })[0]!.value;

function series(id: string): number[][] {
  const chart = figures.find((one) => one.id === id);
  if (chart?.kind !== 'bars') throw new Error(`no chart ${id}`);
  return chart.series.map(({ values }) => values);
}

test('the chart of two weightings is what the lesson’s table comes to', () => {
  expect(rated).toHaveLength(5);
  const other = { Reliable: 0.2, 'Cheap to run': 0.3 };
  const [menu = [], map = []] = series('two-weightings');
  expect(menu[0]).toBeCloseTo(scoreWith(1) ?? NaN, 9);
  expect(map[0]).toBeCloseTo(scoreWith(2) ?? NaN, 9);
  expect(menu[1]).toBeCloseTo(scoreWith(1, other) ?? NaN, 9);
  expect(map[1]).toBeCloseTo(scoreWith(2, other) ?? NaN, 9);
});

test('the mean wait in the chart is that of its two groups', () => {
  const [before = [], after = []] = series('check-in-waits');
  for (const [all = NaN, kiosk = NaN, desk = NaN] of [before, after])
    expect(0.7 * kiosk + 0.3 * desk).toBeCloseTo(all, 9);
});

test('the given case is mixed, and two ratings would tip it: the two that its texts speak of', () => {
  const line = (id: string) => judged.lines.find((one) => one.id === id);
  expect(line('verdict')?.words).toBe('Mixed');
  expect(line('tips')?.words).toBe('2 single steps');
  expect(line('tips')?.says).toMatch(/“Repairs get done” were rated 2.*“On the day promised”/);
});

test('every line of the given case can be got right', () => {
  const right = new Map([['judged.score', String(judged.lines[0]?.value?.toFixed(1))]]);
  for (const field of given.groups.flatMap(({ fields }) => fields))
    if (field.kind === 'choice' && typeof field.key === 'string') right.set(field.id, field.key);
  expect(right.size).toBe(3);
  expect(findings(given, right).filter(({ is }) => is !== 'right')).toEqual([]);
});
