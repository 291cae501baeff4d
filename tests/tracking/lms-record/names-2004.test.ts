import fc from 'fast-check';
import { expect, test } from 'vitest';
import { names2004 } from '../../../src/tracking/lms-record/names-2004.ts';
import { duration } from '../../../src/tracking/time-formats.ts';

test('reads every time that a package writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (hundredths) => {
      expect(names2004.seconds(duration(hundredths / 100))).toBeCloseTo(hundredths / 100, 2);
    }),
  );
});

test('reads hours, minutes and days, and no time where there is none', () => {
  expect(names2004.seconds('P1DT2H3M4.5S')).toBe(93_784.5);
  expect(names2004.seconds('PT1H')).toBe(3600);
  for (const text of ['', 'P', 'PT', '00:01:02']) expect(names2004.seconds(text)).toBe(null);
});

test('goes on with an attempt only if it was suspended', () => {
  expect(names2004.goesOn('suspend')).toBe(true);
  expect(names2004.goesOn('')).toBe(false);
});
