import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names12 } from '../../../src/tracking/lms-record/names-12.ts';
import { timespan } from '../../../src/tracking/time-formats.ts';

test('reads every time that a package writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_599_999_999 }), (hundredths) => {
      expect(names12.seconds(timespan(hundredths / 100))).toBeCloseTo(hundredths / 100, 2);
    }),
  );
});

test('reads no time where there is none', () => {
  for (const text of ['', '1:02:03', 'PT5S', '00:00']) expect(names12.seconds(text)).toBe(null);
});

test('goes on with an attempt however it was left', () => {
  expect(names12.goesOn('')).toBe(true);
});
