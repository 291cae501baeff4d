import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expected } from '../../../../src/tools/worksheet/formulas/expected.ts';
import { leastChance } from '../../../../src/tools/worksheet/formulas/least-chance.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

const saturday = { cost: 157, size: 1200, guess: 30 };

test('is the cost as a share of what could be gained, and what half of the guess leaves', () => {
  const { least, halved } = valuesOf(leastChance, { ones: saturday });
  expect(least).toBeCloseTo(13.08, 2);
  expect(halved).toBe(23);
});

test('at the least chance the expected value is just the cost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 9999 }),
      (cost, size) => {
        const chance = valuesOf(leastChance, { ones: { cost, size } })['least'] ?? 0;
        expect(valuesOf(expected, { ones: { size, chance, cost } })['value']).toBeCloseTo(0, 6);
      },
    ),
  );
});

test('no chance covers a cost that brings nothing, and none is above a hundred', () => {
  expect(valuesOf(leastChance, { ones: { cost: 50, size: 0 } })['least']).toBeNull();
  expect(lineOf(leastChance, 'least', { cost: 90, size: 60 }).says).toContain(
    'no chance is as high',
  );
});

test('without a guess there is only one line', () => {
  expect(Object.keys(valuesOf(leastChance, { ones: { cost: 43, size: 600 } }))).toEqual(['least']);
});

test('knows who halved the net and not the chance', () => {
  const { slips = [] } = lineOf(leastChance, 'halved', saturday);
  expect(slips.map(({ value }) => value)).toContain(101.5);
});
