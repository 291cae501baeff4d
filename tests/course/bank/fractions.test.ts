import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickFractions } from '../../../src/course/bank/fractions.ts';

/** Of a whole, as Moodle's importer knows them (`fraction_options_full`), both ways. */
const known = [
  ...[1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2],
  ...[0.1666667, 0.1428571, 0.125, 0.1111111, 0.1, 0.05],
];

const keys = fc
  .array(fc.boolean(), { minLength: 3, maxLength: 6 })
  .filter((list) => list.includes(true));

test('all keys together earn the whole mark, and ticking everything earns nothing', () => {
  fc.assert(
    fc.property(keys, (list) => {
      const fractions = tickFractions(list);
      const sum = (of: readonly number[]) => of.reduce((total, share) => total + share, 0);
      expect(sum(fractions.filter((_, index) => list[index]))).toBeCloseTo(100, 3);
      if (list.includes(false)) expect(sum(fractions)).toBeCloseTo(0, 3);
    }),
  );
});

test('every share is one that Moodle’s importer takes', () => {
  fc.assert(
    fc.property(keys, (list) => {
      for (const fraction of tickFractions(list)) {
        const nearest = Math.min(...known.map((k) => Math.abs(k - Math.abs(fraction / 100))));
        expect(nearest).toBeLessThan(0.00001);
      }
    }),
  );
});
