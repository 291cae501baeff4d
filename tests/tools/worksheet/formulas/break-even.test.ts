import { expect, test } from 'vitest';
import { breakEven } from '../../../../src/tools/worksheet/formulas/break-even.ts';

const counted = (cost: number, each: number) =>
  breakEven.work({ ones: { cost, each }, lists: {}, unit: 'sales' })[0];

test('rounds up to whole ones', () => {
  expect(counted(66.6, 9.25)).toMatchObject({
    value: 8,
    says: '£66.60 ÷ £9.25 = 7.2, so it takes 8 sales to cover the cost.',
  });
});

test('does not add one for a rounding error of binary fractions', () => {
  expect(counted(0.3, 0.1)?.value).toBe(3);
});

test('says so when nothing covers it', () => {
  expect(counted(50, 0)?.value).toBeNull();
});
