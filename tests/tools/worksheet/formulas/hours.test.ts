import { expect, test } from 'vitest';
import { hours } from '../../../../src/tools/worksheet/formulas/hours.ts';

test('makes hours of minutes', () => {
  const [line] = hours.work({ ones: { count: 420, minutes: 12 }, lists: {}, unit: '' });
  expect(line).toMatchObject({ value: 84, unit: 'hours', says: '420 × 12 ÷ 60 = 84 hours.' });
  expect(line?.slips?.map(({ value }) => value)).toEqual([5040, 50.4]);
});
