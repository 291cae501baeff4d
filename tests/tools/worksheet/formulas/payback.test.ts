import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payback } from '../../../../src/tools/worksheet/formulas/payback.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

test('divides the one-off cost by the net gain of a month', () => {
  const ones = { once: 9600, gain: 803, running: 150 };
  expect(valuesOf(payback, { ones })).toEqual({ net: 653, months: 9600 / 653 });
  expect(lineOf(payback, 'months', ones).says).toMatch(/^£9,600 ÷ £653 = 14\.7 months\./);
});

test('makes months of yearly figures', () => {
  const ones = { once: 18000, gain: 25350, running: 6000, period: 12 };
  const months = lineOf(payback, 'months', ones);
  expect(months.value).toBeCloseTo(11.163, 3);
  expect(months.says).toMatch(/^£18,000 ÷ £19,350 × 12 = 11\.2 months\./);
});

test('says so when it never pays back', () => {
  const line = lineOf(payback, 'months', { once: 900, gain: 100, running: 100 });
  expect(line).toMatchObject({ value: null, says: expect.stringContaining('never pays back') });
});

test('knows the wrong ways to 10 months', () => {
  const { value, slips = [] } = lineOf(payback, 'months', {
    once: 12000,
    gain: 1500,
    running: 300,
  });
  expect(value).toBe(10);
  expect(slips.map((slip) => Number(slip.value.toFixed(1)))).toEqual([8, 6.7, 40, 0.1]);
});

test('the net gain earned until then is the one-off cost', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, fc.constantFrom(1, 12), (once, running, more, period) => {
      const { net, months } = valuesOf(payback, {
        ones: { once, gain: running + more, running, period },
      });
      expect(((months ?? 0) / period) * (net ?? 0)).toBeCloseTo(once, 4);
    }),
  );
});
