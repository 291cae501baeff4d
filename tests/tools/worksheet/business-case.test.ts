import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { figuresSchema } from '../../../src/course/schema/figure.ts';
import { worksheetsSchema, type Worksheet } from '../../../src/course/schema/worksheet.ts';
import { findings } from '../../../src/tools/worksheet/findings.ts';
import { workOut } from '../../../src/tools/worksheet/work-out.ts';

const read = (name: string): unknown => parse(readFileSync(`content/d9/4-4/${name}`, 'utf8'));
const { worksheets } = worksheetsSchema.parse(read('worksheets.yaml'));
const { figures } = figuresSchema.parse(read('figures.yaml'));
const lesson = readFileSync('content/d9/4-4/lesson.mdx', 'utf8');
const none = new Map<string, string>();

function sheet(id: string): Worksheet {
  const found = worksheets.find((one) => one.id === id);
  if (!found) throw new Error(`no worksheet ${id}`);
  return found;
}

/** What a result of a given case comes to, in one of its rows. */
function comesTo(of: Worksheet, result: string, line: string, row: string | null): number {
  const worked = workOut(of, none, 'given').find((w) => w.result.id === result && w.row === row);
  const value = worked?.lines.find(({ id }) => id === line)?.value;
  if (typeof value !== 'number') throw new Error(`no ${result}.${line} of ${row}`);
  return value;
}

/** The case of the three options with only a part of the calls avoided. */
function withShare(share: number): Worksheet {
  const part = structuredClone(sheet('options-compared'));
  const calls = part.groups.flatMap(({ fields }) => fields).find(({ id }) => id === 'calls-saved');
  if (!calls || typeof calls.given !== 'object') throw new Error('no calls');
  Object.assign(calls, {
    given: Object.fromEntries(
      Object.entries(calls.given).map(([row, n]) => [row, Number(n) * share]),
    ),
  });
  return part;
}

test('the chart of the two options is what the worksheet’s figures come to', () => {
  const chart = figures.find(({ id }) => id === 'choice-flips');
  if (chart?.kind !== 'bars') throw new Error('no chart');
  const computed = [1, 0.5].map((share) =>
    ['minimum', 'proposal'].map((row) =>
      Math.round(comesTo(withShare(share), 'three-years', 'total', row)),
    ),
  );
  expect(chart.series.map(({ values }) => values)).toEqual(computed);
});

test('the sheet about half of the calls starts from what the first sheet comes to', () => {
  const halved = sheet('guess-doubted').groups[0]?.fields ?? [];
  const given = Object.fromEntries(
    halved.map((field) => [field.id, 'given' in field ? field.given : undefined]),
  );
  expect(given['gain']).toBe(comesTo(sheet('options-compared'), 'gain', 'total', 'proposal'));
});

test('the break-even that the lesson prints is the one that the sheet asks for', () => {
  const count = comesTo(sheet('guess-doubted'), 'needed', 'count', null);
  expect(lesson).toContain(`${count.toLocaleString('en-GB')} calls`);
});

test('what Check says of a choice names the figures that the sheet comes to', () => {
  const choice = sheet('options-compared')
    .groups.flatMap(({ fields }) => fields)
    .at(-1);
  const why = choice?.kind === 'choice' ? choice.options.map((option) => option.why).join(' ') : '';
  for (const row of ['minimum', 'proposal']) {
    const total = comesTo(sheet('options-compared'), 'three-years', 'total', row);
    expect(why).toContain(`£${total.toLocaleString('en-GB')}`);
  }
});

test('every line of the given cases can be got right', () => {
  for (const one of worksheets) {
    const right = new Map<string, string>();
    for (const { result, row, lines } of workOut(one, none, 'given')) {
      for (const { id, value } of lines) {
        if (value !== null) {
          right.set([result.id, id, ...(row === null ? [] : [row])].join('.'), String(value));
        }
      }
    }
    for (const { rows = [], fields } of one.groups) {
      for (const field of fields.filter(({ kind }) => kind === 'choice')) {
        const key = field.kind === 'choice' ? field.key : undefined;
        if (typeof key === 'string') right.set(field.id, key);
        for (const { id } of typeof key === 'object' ? rows : []) {
          right.set(`${field.id}.${id}`, typeof key === 'object' ? (key[id] ?? '') : '');
        }
      }
    }
    const judged = findings(one, right).filter(({ key }) => right.has(key));
    expect(judged.filter(({ is }) => is !== 'right')).toEqual([]);
  }
});
