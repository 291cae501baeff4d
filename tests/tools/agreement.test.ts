import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from '../../src/tools/agreement.ts';

test('compares what both have coded', () => {
  const { agreed, differ } = agreement({ 1: 'a', 2: 'b', 3: 'c' }, { 1: 'a', 2: 'c', 4: 'a' });
  expect(agreed).toEqual({ count: 1, of: 2, percent: 50 });
  expect(differ).toEqual([2]);
});

test('says nothing before anything is coded', () => {
  expect(agreement({}, { 1: 'a' })).toEqual({ agreed: null, differ: [] });
});

test('is whole with itself, and the same from either side', () => {
  const coding = fc.dictionary(
    fc.constantFrom('1', '2', '3', '4'),
    fc.constantFrom('a', 'b', 'c'),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(coding, coding, (one, other) => {
      expect(agreement(one, one).agreed?.percent).toBe(100);
      expect(agreement(one, other)).toEqual(agreement(other, one));
    }),
  );
});
