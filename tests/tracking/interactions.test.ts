import { expect, test } from 'vitest';
import type { PoolQuestion } from '../../src/course/package-settings.ts';
import { interactionId } from '../../src/tracking/interaction-id.ts';
import { pattern12, response12 } from '../../src/tracking/interactions-12.ts';
import { pattern2004, response2004 } from '../../src/tracking/interactions-2004.ts';

type Row = readonly [PoolQuestion['type'], response: string, in12: string, in2004: string];

test.each<Row>([
  ['choice', 'b', 'b', 'b'],
  ['choice', 'acd', 'a,c,d', 'a[,]c[,]d'],
  ['matching', '3121', 'a.3,b.1,c.2,d.1', 'a[.]3[,]b[.]1[,]c[.]2[,]d[.]1'],
  ['matching', '-1-', 'b.1', 'b[.]1'],
  ['sequencing', 'cabd', 'c,a,b,d', 'c[,]a[,]b[,]d'],
  ['true-false', 'tb', 't,b', 't[,]b'],
  ['numeric', '£1,234.50', '1234.5', '1234.5'],
  ['numeric', '18 months', '18', '18'],
  ['numeric', '-0.3', '-0.3', '-0.3'],
  ['numeric', 'about ten', '', ''],
  ['fill-in', 'churn rate', 'churn rate', 'churn rate'],
  ['fill-in', 'two\nlines', 'two lines', 'two lines'],
  ['choice', '', '', ''],
])('a %s response `%s` is told as `%s` and as `%s`', (type, response, in12, in2004) => {
  expect(response12({ type }, response)).toBe(in12);
  expect(response2004({ type }, response)).toBe(in2004);
});

test('the range of a number is its middle in 1.2 and both its ends in 2004', () => {
  const question = { type: 'numeric', pattern: '11.5:12.5' } as const;
  expect(pattern12(question)).toBe('12');
  expect(pattern2004(question)).toBe('11.5[:]12.5');
});

test('an id can be read as it stands and holds no space', () => {
  const id = interactionId('D9 4.1', 3, 'cost-per-resolved-issue');
  expect(id).toBe('D9-4.1-Q03-cost-per-resolved-issue');
  expect(interactionId('D9 4.1', 99, 'x'.repeat(60))).toMatch(/^[\x21-\x7E]{1,255}$/);
});
