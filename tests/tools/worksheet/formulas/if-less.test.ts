import { expect, test } from 'vitest';
import { ifLess } from '../../../../src/tools/worksheet/formulas/if-less.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

const council = { once: 18000, gain: 25350, running: 6000, period: 12, percent: 50 };

test('works payback out afresh with a part of the gain', () => {
  const { net, months, least } = valuesOf(ifLess, { ones: council });
  expect(net).toBe(6675);
  expect(months).toBeCloseTo(32.36, 2);
  expect(least).toBeCloseTo(23.67, 2);
});

test('knows who only doubled the payback', () => {
  const { slips = [] } = lineOf(ifLess, 'months', council);
  expect(slips.map(({ value }) => value.toFixed(1))).toContain('22.3');
});

test('there is no share of no gain', () => {
  expect(valuesOf(ifLess, { ones: { ...council, gain: 0 } })['least']).toBeNull();
});
