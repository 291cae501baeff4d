import fc from 'fast-check';
import { expect, test } from 'vitest';
import { precedent } from '../../../../src/tools/worksheet/formulas/precedent.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

const hotel = { gain: 180, cost: 43, again: 6 };

test('what pays once may not pay seven times', () => {
  expect(valuesOf(precedent, { ones: hotel })).toEqual({ once: 137, all: -121, bears: 3 });
});

test('others who bring their cost back set no limit', () => {
  const ones = { ...hotel, 'gain-again': 43 };
  expect(valuesOf(precedent, { ones })).toEqual({ once: 137, all: 137 });
  expect(lineOf(precedent, 'all', ones).says).toContain('covers itself');
});

test('what does not cover itself bears nobody else', () => {
  const ones = { gain: 20, cost: 43, again: 2 };
  expect(valuesOf(precedent, { ones })).toEqual({ once: -23, all: -109, bears: 0 });
});

test('so many others leave something, and one more does not', () => {
  const few = { min: 1, max: 500 };
  fc.assert(
    fc.property(fc.integer(few), fc.integer(few), (cost, over) => {
      const ones = { gain: cost + over, cost };
      const bears = valuesOf(precedent, { ones: { ...ones, again: 0 } })['bears'] ?? 0;
      const net = (again: number) => valuesOf(precedent, { ones: { ...ones, again } })['all'];
      expect(net(bears)).toBeGreaterThanOrEqual(0);
      expect(net(bears + 1)).toBeLessThan(0);
    }),
  );
});

test('knows who forgot the first one, or counted only it', () => {
  const { slips = [] } = lineOf(precedent, 'all', hotel);
  expect(slips.map(({ value }) => value)).toEqual([121, 137, -258, 959]);
});

test('with nobody else the one is no slip', () => {
  const { slips = [] } = lineOf(precedent, 'all', { ...hotel, again: 0 });
  expect(slips.map(({ value }) => value)).not.toContain(137);
});
