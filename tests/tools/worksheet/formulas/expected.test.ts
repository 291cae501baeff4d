import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expected } from '../../../../src/tools/worksheet/formulas/expected.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

test('is chance times size', () => {
  expect(valuesOf(expected, { ones: { size: 600, chance: 30 } })['value']).toBe(180);
});

test('takes off what failing costs, with its own chance, and what is certain', () => {
  const usual = { size: 640, chance: 55, otherwise: 85 };
  const tailored = { size: 640, chance: 85, otherwise: 85, cost: 25 };
  expect(valuesOf(expected, { ones: usual })['value']).toBeCloseTo(313.75, 9);
  expect(valuesOf(expected, { ones: tailored })['value']).toBeCloseTo(506.25, 9);
});

test('a certain gain is the whole of it, and none is what failing costs', () => {
  fc.assert(
    fc.property(fc.integer({ max: 9999 }), fc.integer({ max: 9999 }), (size, otherwise) => {
      const at = (chance: number) =>
        valuesOf(expected, { ones: { size, chance, otherwise } })['value'];
      expect(at(100)).toBeCloseTo(size, 6);
      expect(at(0)).toBeCloseTo(-otherwise, 6);
    }),
  );
});

test('knows who took the hope for certain, or forgot what comes off', () => {
  const { slips = [] } = lineOf(expected, 'value', { size: 600, chance: 30, cost: 43 });
  expect(slips.map(({ value }) => value)).toEqual([557, 180, 180]);
  expect(lineOf(expected, 'value', { size: 600, chance: 100 }).slips).toEqual([]);
});
