import { expect, test } from 'vitest';
import type { PoolQuestion } from '../../src/course/package-settings.ts';
import { pattern2004, response2004 } from '../../src/tracking/interactions-2004.ts';
import { everyResponse, launched, reportWith, resultWith } from './adapters.ts';

type Row = readonly [PoolQuestion['type'], response: string, told: string];

test.each<Row>([
  ['choice', 'b', 'b'],
  ['choice', 'acd', 'a[,]c[,]d'],
  ['matching', '3121', 'a[.]3[,]b[.]1[,]c[.]2[,]d[.]1'],
  ['matching', '-1-', 'b[.]1'],
  ['sequencing', 'cabd', 'c[,]a[,]b[,]d'],
  ['true-false', 'tb', 't[,]b'],
  ['numeric', '£1,234.50', '1234.5'],
  ['numeric', '18 months', '18'],
  ['numeric', '-0.3', '-0.3'],
  ['numeric', 'about ten', ''],
  ['fill-in', 'churn rate', 'churn rate'],
  ['fill-in', 'two\nlines', 'two lines'],
  ['choice', '', ''],
])('a %s response `%s` is told as `%s`', (type, response, told) => {
  expect(response2004({ type }, response)).toBe(told);
});

test('the range of a number is told as both its ends', () => {
  expect(pattern2004({ type: 'numeric', pattern: '11.5:12.5' })).toBe('11.5[:]12.5');
  expect(pattern2004({ type: 'choice', pattern: 'ac' })).toBe('a[,]c');
});

test('responses of every type are taken as the standard writes them', () => {
  const { launch, lms, stored, violations } = launched('2004');
  launch();
  const save = (text: string, responses: Readonly<Record<string, string>>) =>
    lms.save(reportWith(text, { result: resultWith(responses) }), { finish: false });
  save('r1', {});
  expect(save('r2', everyResponse).refused).toEqual([]);
  expect(violations).toEqual([]);
  const told = [0, 1, 2, 3, 4, 5].map((n) =>
    ['type', 'learner_response', 'result'].map((name) => stored[`cmi.interactions.${n}.${name}`]),
  );
  expect(told).toEqual([
    ['choice', 'a[,]c', 'correct'],
    ['matching', 'a[.]3[,]b[.]2[,]c[.]1', 'incorrect'],
    ['numeric', '12', 'incorrect'],
    ['fill-in', 'churn', 'correct'],
    ['choice', 't[,]b', 'incorrect'],
    ['sequencing', 'a[,]b[,]c[,]d', 'incorrect'],
  ]);
});
