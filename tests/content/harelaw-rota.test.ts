import { expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/content-files.ts';
import { readYaml } from '../../src/course/reading/read-yaml.ts';
import { rotaSchema } from '../../src/course/schema/rota.ts';
import { coverByHour } from '../../src/tools/rota/cover-by-hour.ts';
import { planCost } from '../../src/tools/rota/plan-cost.ts';
import { planFindings } from '../../src/tools/rota/plan-findings.ts';

/** What the lesson of D5 4.2 says about its rota, worked out from the rota again. */
const files = contentFiles();
const text = files['content/d5/4-2/rota.yaml'] ?? '';
const read = readYaml(rotaSchema, 'content/d5/4-2/rota.yaml', text).value;
if (!read) throw new Error('expected a rota that can be read');
const rota = read;
const lesson = (files['content/d5/4-2/lesson.mdx'] ?? '').replace(/\s+/g, ' ');
const planOf = (choices: Record<string, string>) => new Map(Object.entries(choices));
const gaps = (choices: Record<string, string>) => planFindings(rota, planOf(choices)).open;

const asked = { goran: 'opens-up', kirsi: 'midday' };
const called = { goran: 'opens-up', phones: 'call-back' };

test('with Halina in the rota would have had exactly enough people at its tightest', () => {
  const [halina, ...others] = rota.people;
  if (!halina) throw new Error('expected Halina first');
  const planned = { id: 'planned', text: '8 to 16', shift: { from: 8, to: 16 } };
  const option = { ...planned, plus: 0, changes: [], shut: [] };
  const day = { ...rota, people: [{ ...halina, options: [option] }, ...others] };
  const hours = coverByHour(day, new Map());
  expect(planFindings(day, new Map()).open).toEqual([]);
  const tight = hours.filter(({ here, needed }) => here === needed).map(({ at }) => at);
  expect(tight).toEqual(expect.arrayContaining([8, 9, 11, 12, 13]));
});

test('without her the doors, the keys and the late morning are short', () => {
  expect(gaps({})).toEqual([
    '8 to 10: 1 person short.',
    '11 to 14: 1 person short.',
    '8 to 9: keys and alarm: nobody.',
  ]);
});

test('Goran and Kirsi leave no gap, for the price in the lesson', () => {
  expect(gaps(asked)).toEqual([]);
  expect(planFindings(rota, planOf(asked)).broken).toEqual([]);
  expect(lesson).toContain(`£12 + £39 = £${planCost(rota, planOf(asked))}`);
});

test('Goran and a call-back leave none either, for £12 and sixteen callers', () => {
  expect(gaps(called)).toEqual([]);
  expect(planCost(rota, planOf(called))).toBe(12);
  const changes = rota.measures
    .flatMap(({ options }) => options)
    .find(({ id }) => id === 'call-back')?.changes;
  const waiting = (changes ?? []).filter(({ contacts }) => contacts < 0);
  expect(waiting.reduce((sum, { contacts }) => sum - contacts, 0)).toBe(16);
});

test('Merle at eight opens the doors, breaks her rest and leaves the late morning short', () => {
  const { open, broken } = planFindings(rota, planOf({ merle: 'from-eight' }));
  expect(open).toEqual(['11 to 14: 1 person short.']);
  expect(broken.join()).toContain('9½ hours between two shifts');
  expect(lesson).toContain('24 − 22.5 + 8 = 9.5 hours');
});

test('opening at ten costs no money and makes the late morning shorter', () => {
  const plan = planOf({ doors: 'at-ten' });
  expect(planCost(rota, plan)).toBe(0);
  const short = (choices: Map<string, string>) =>
    coverByHour(rota, choices)
      .filter(({ at }) => at >= 10 && at < 12)
      .reduce((sum, hour) => sum + hour.short, 0);
  expect(short(plan)).toBeGreaterThan(short(new Map()));
  expect((rota.contacts[0] ?? 0) + (rota.contacts[1] ?? 0)).toBe(28);
});

test('an agency worker from 10 to 14 fills the numbers and opens no door', () => {
  const plan = planOf({ agency: 'midday' });
  expect(lesson).toContain(`£${planCost(rota, plan)} and no gap in the numbers at midday`);
  expect(planFindings(rota, plan).open).toEqual([
    '8 to 10: 1 person short.',
    '8 to 9: keys and alarm: nobody.',
  ]);
});
