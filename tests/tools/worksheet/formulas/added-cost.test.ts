import { expect, test } from 'vitest';
import { addedCost } from '../../../../src/tools/worksheet/formulas/added-cost.ts';
import { lineOf, valuesOf } from '../../any-formula.ts';

const saturday = { hours: 6, rate: 19.5, paid: 40 };

test('adds time, money paid out and what is given up', () => {
  expect(valuesOf(addedCost, { ones: saturday })['total']).toBe(157);
  expect(valuesOf(addedCost, { ones: { ...saturday, lost: 60 } })['total']).toBe(217);
});

test('an input that is left out costs nothing', () => {
  expect(valuesOf(addedCost, { ones: { paid: 15 } })['total']).toBe(15);
  expect(lineOf(addedCost, 'total', { paid: 0 })).toMatchObject({
    value: 0,
    says: 'So far it adds nothing.',
  });
});

test('there is no cost before anything is filled in', () => {
  expect(valuesOf(addedCost, { ones: {} })['total']).toBeNull();
});

test('knows who forgot the time or the lost sale, and never calls the right figure a slip', () => {
  const { value, slips = [] } = lineOf(addedCost, 'total', { ...saturday, lost: 60 });
  expect(slips.map((slip) => slip.value)).toEqual([100, 157, 177, 59.5]);
  expect(slips.map((slip) => slip.value)).not.toContain(value);
  expect(lineOf(addedCost, 'total', { paid: 15 }).slips?.map((slip) => slip.value)).not.toContain(
    15,
  );
});
