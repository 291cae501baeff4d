import { expect, test } from 'vitest';
import { optionCost, planCost, pounds } from '../../../src/tools/rota/plan-cost.ts';
import { smallRota } from './small-rota.ts';

test('an option costs its paid hours and whatever comes on top', () => {
  const cid = smallRota().people[2]?.options ?? [];
  expect(cid.map(optionCost)).toEqual([0, 37.5, 4, 0]);
});

test('a plan costs what its options cost together, to the penny', () => {
  expect(planCost(smallRota(), new Map())).toBe(0);
  expect(planCost(smallRota(), new Map([['cid', 'early']]))).toBe(37.5);
  const dear = { pay: { hours: 3, rate: 0.1 }, plus: 0 };
  expect(optionCost({ id: 'a', text: 'A', changes: [], shut: [], ...dear })).toBe(0.3);
});

test('pounds are written with pence only where there are some', () => {
  expect([pounds(39), pounds(37.5), pounds(0)]).toEqual(['£39', '£37.50', '£0']);
});
