import { expect, test } from 'vitest';
import { payBackBy } from '../../../../src/tools/worksheet/formulas/pay-back-by.ts';
import { payback } from '../../../../src/tools/worksheet/formulas/payback.ts';
import { valuesOf } from '../../any-formula.ts';

test('says what must be true for a change to pay back in time', () => {
  const ones = { once: 18000, running: 6000, months: 36, period: 12, each: 3.9 };
  expect(valuesOf(payBackBy, { ones })).toEqual({ gain: 12000, count: 3077 });
  expect(valuesOf(payback, { ones: { ...ones, gain: 12000 } })['months']).toBe(36);
});

test('needs a span, and gives no count without a worth of one', () => {
  expect(valuesOf(payBackBy, { ones: { once: 900, months: 0 } })).toEqual({ gain: null });
  expect(valuesOf(payBackBy, { ones: { once: 900, months: 9 } })).toEqual({ gain: 100 });
});
