import { expect, test } from 'vitest';
import { each } from '../../../../src/tools/worksheet/formulas/each.ts';
import { lineOf } from '../../any-formula.ts';

test('shares a total among its many', () => {
  expect(lineOf(each, 'each', { total: 112700, count: 21500 }).says).toBe(
    '£112,700 ÷ 21,500 = £5.24.',
  );
});

test('shares nothing among none', () => {
  expect(lineOf(each, 'each', { total: 5, count: 0 }).value).toBeNull();
});
