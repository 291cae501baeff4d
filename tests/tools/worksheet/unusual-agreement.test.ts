import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { figuresSchema } from '../../../src/course/schema/figure.ts';
import { worksheetsSchema, type Worksheet } from '../../../src/course/schema/worksheet.ts';
import { findings } from '../../../src/tools/worksheet/findings.ts';
import { expected } from '../../../src/tools/worksheet/formulas/expected.ts';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';
import { valuesOf } from '../any-formula.ts';

const read = (name: string): unknown => parse(readFileSync(`content/d6/4-3/${name}`, 'utf8'));
const { worksheets } = worksheetsSchema.parse(read('worksheets.yaml'));
const { figures } = figuresSchema.parse(read('figures.yaml'));
const lesson = readFileSync('content/d6/4-3/lesson.mdx', 'utf8');
const none = new Map<string, string>();
const cases = ['free-night', 'arrears-plan', 'saturday-opening'];

function sheet(id: string): Worksheet {
  const found = worksheets.find((one) => one.id === id);
  if (!found) throw new Error(`no worksheet ${id}`);
  return found;
}

/** All figures of a given case, by `result.line` or `result.line.row`. */
function comesTo(of: Worksheet): Map<string, number> {
  const lines = workOut(of, none, 'given').flatMap(({ result, row, lines: worked }) =>
    worked.flatMap(({ id, value }): [string, number][] =>
      value === null ? [] : [[[result.id, id, ...(row === null ? [] : [row])].join('.'), value]],
    ),
  );
  return new Map(lines);
}

/** The share of a case’s worked figures that the learner fills in. */
function ownShare(id: string): number {
  const own = sheet(id)
    .groups.flatMap(({ results }) => results)
    .flatMap(({ id: result, fill }) => fill.map((line) => `${result}.${line}`));
  const all = [...comesTo(sheet(id)).keys()];
  return (
    all.filter((key) => own.some((one) => key === one || key.startsWith(`${one}.`))).length /
    all.length
  );
}

test('the learner completes a larger share of each case than of the one before', () => {
  const shares = cases.map(ownShare);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBe(cases.length);
});

test('the chart of the next guests is what the sheet comes to', () => {
  const night = comesTo(sheet('free-night'));
  const chart = figures.find(({ id }) => id === 'the-next-ones');
  if (chart?.kind !== 'bars') throw new Error('no chart');
  const others = [0, 2, 3, 4, 6];
  const cost = night.get('cost.total') ?? Number.NaN;
  expect(chart.series.map(({ values }) => values)).toEqual([
    others.map(() => night.get('gain.value')),
    others.map((count) => cost * (count + 1)),
  ]);
});

test('the lesson prints what the sheet of the free night comes to', () => {
  const night = comesTo(sheet('free-night'));
  expect(lesson).toContain(`= £${night.get('all-of-them.once')}`);
  expect(lesson).toContain(`= −£${-(night.get('all-of-them.all') ?? 0)}`);
  expect(lesson).toContain(`= ${Math.round(night.get('doubt.least') ?? 0)}%`);
});

test('at the chance that the lesson names, the tailored plan is worth as much as the usual', () => {
  const usual = comesTo(sheet('arrears-plan')).get('kept.value.usual') ?? 0;
  const level = /85% keep the tailored plan\. If only (\d+)% did/.exec(lesson)?.[1];
  const ones = { size: 640, chance: Number(level), otherwise: 85, cost: 25 };
  // Within one per cent of the two, which is what a whole per cent can say.
  expect(Math.abs((valuesOf(expected, { ones })['value'] ?? 0) - usual)).toBeLessThan(7.25);
});

test('the Saturday costs what the lesson moves to the other budget', () => {
  expect(lesson).toContain(`Moving £${comesTo(sheet('saturday-opening')).get('cost.total')} to`);
});

test('every line of the given cases can be got right', () => {
  for (const id of cases) {
    const right = new Map([...comesTo(sheet(id))].map(([key, value]) => [key, String(value)]));
    for (const field of sheet(id).groups.flatMap(({ fields }) => fields)) {
      if (field.kind === 'choice' && typeof field.key === 'string') right.set(field.id, field.key);
    }
    const judged = findings(sheet(id), right).filter(({ key }) => right.has(key));
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ is }) => is !== 'right')).toEqual([]);
  }
});
