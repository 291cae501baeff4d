import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worth } from '../../../../src/tools/worksheet/formulas/worth.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

test('adds three years up and takes the one-off cost off', () => {
  expect(valuesOf(worth, { ones: { once: 9600, gain: 803, running: 150 } })).toEqual({
    total: 13908,
  });
  const yearly = { once: 18000, gain: 25350, running: 6000, period: 12 };
  expect(lineOf(worth, 'total', yearly)).toMatchObject({
    value: 40050,
    label: 'Net over 3 years',
    says: '£19,350 a year × 3 − £18,000 = £40,050.',
  });
});

test('gives today’s money at a rate', () => {
  const { today } = valuesOf(worth, { ones: { once: 9600, gain: 803, running: 150, rate: 8 } });
  expect(Math.round(today ?? 0)).toBe(10594);
});

test('money is worth no more today than later', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.integer({ min: 1, max: 10 }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (once, gain, years, rate) => {
        const { total, today } = valuesOf(worth, { ones: { once, gain, years, rate } });
        expect(today ?? 0).toBeLessThanOrEqual((total ?? 0) + 1e-3);
      },
    ),
  );
});
