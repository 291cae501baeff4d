import { expect, test } from 'vitest';
import type { PoolQuestion } from '../../src/course/package-settings.ts';
import { pattern12, response12 } from '../../src/tracking/interactions-12.ts';
import { everyResponse, launched, reportWith, resultWith } from './adapters.ts';

type Row = readonly [PoolQuestion['type'], response: string, told: string];

test.each<Row>([
  ['choice', 'b', 'b'],
  ['choice', 'acd', 'a,c,d'],
  ['matching', '3121', 'a.3,b.1,c.2,d.1'],
  ['matching', '-1-', 'b.1'],
  ['sequencing', 'cabd', 'c,a,b,d'],
  ['true-false', 'tb', 't,b'],
  ['numeric', '£1,234.50', '1234.5'],
  ['numeric', '18 months', '18'],
  ['numeric', '-0.3', '-0.3'],
  ['numeric', 'about ten', ''],
  ['fill-in', 'churn rate', 'churn rate'],
  ['fill-in', 'two\nlines', 'two lines'],
  ['choice', '', ''],
])('a %s response `%s` is told as `%s`', (type, response, told) => {
  expect(response12({ type }, response)).toBe(told);
});

test('the range of a number is told as its middle, since there are no ranges', () => {
  expect(pattern12({ type: 'numeric', pattern: '11.5:12.5' })).toBe('12');
  expect(pattern12({ type: 'choice', pattern: 'ac' })).toBe('a,c');
});

test('responses of every type are taken as the standard writes them', () => {
  const { launch, lms, stored, violations } = launched('1.2');
  launch();
  const save = (text: string, responses: Readonly<Record<string, string>>) =>
    lms.save(reportWith(text, { result: resultWith(responses) }), { finish: false });
  save('r1', {});
  expect(save('r2', everyResponse).refused).toEqual([]);
  expect(violations).toEqual([]);
  const told = [0, 1, 2, 3, 4, 5].map((n) =>
    ['type', 'student_response', 'result'].map((name) => stored[`cmi.interactions.${n}.${name}`]),
  );
  expect(told).toEqual([
    ['choice', 'a,c', 'correct'],
    ['matching', 'a.3,b.2,c.1', 'wrong'],
    ['numeric', '12', 'wrong'],
    ['fill-in', 'churn', 'correct'],
    ['choice', 't,b', 'wrong'],
    ['sequencing', 'a,b,c,d', 'wrong'],
  ]);
});
