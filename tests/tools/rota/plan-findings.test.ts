import { expect, test } from 'vitest';
import { planFindings } from '../../../src/tools/rota/plan-findings.ts';
import { smallRota } from './small-rota.ts';

const findings = (choices: Record<string, string>, changes: object = {}) =>
  planFindings(smallRota(changes), new Map(Object.entries(choices)));

test('an untouched plan says which hours are short and what is missing', () => {
  const { sum, open, broken, gives } = findings({});
  expect(open).toEqual([
    '9 to 10: 1 person short.',
    '10 to 11: 2 people short.',
    '8 to 9: keys: nobody.',
  ]);
  expect(sum).toBe(
    '3 working hours are not covered, and a skill is missing. It costs nothing on top of what is paid anyway.',
  );
  expect([broken, gives]).toEqual([[], []]);
});

test('a broken rest is told apart from what a plan gives up, and costed', () => {
  const { sum, broken, gives } = findings({ cid: 'early' });
  expect(broken).toEqual(['Cid would have 10 hours between two shifts, where 11 hours are due.']);
  expect(gives).toEqual(['Cid: His morning.']);
  expect(sum).toContain('It breaks one rule. It costs £37.50');
});

test('what must not be done is among what is broken', () => {
  expect(findings({ cid: 'pressed' }).broken).toEqual(['Cid: He said no.']);
});

test('too few with a skill is told apart from nobody', () => {
  const needs = [{ skill: 'keys', people: 2, at: 'opening' }];
  expect(findings({ cid: 'early' }, { needs }).open).toContain(
    '8 to 9: keys: 1, where 2 are needed.',
  );
});

test('a plan without a gap is said to have none, and nothing is called right', () => {
  const { sum, open } = findings({ cid: 'early' }, { contacts: [1, 1, 1, 1] });
  expect(open).toEqual([]);
  expect(sum).toMatch(/^Every open hour has its people and its skills\. It breaks one rule\./);
});
