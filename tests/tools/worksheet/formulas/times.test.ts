import { expect, test } from 'vitest';
import { times } from '../../../../src/tools/worksheet/formulas/times.ts';
import { lineOf } from '../../any-formula.ts';

test('multiplies, and shows the working', () => {
  const line = lineOf(times, 'total', { count: 6500, each: 3.9 });
  expect(line.value).toBe(25350);
  expect(line.says).toBe('6,500 × £3.90 = £25,350.');
});

test('knows who divided and who added', () => {
  const { slips = [] } = lineOf(times, 'total', { count: 55, each: 14.6 });
  expect(slips.map(({ value }) => Math.round(value))).toEqual([4, 70]);
});
