import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  possibleRange,
  responseRate,
  satisfiedOfInvited,
  satisfiedOfReplies,
  together,
  weighted,
} from '../../src/tools/non-response.ts';

const regulars = { invited: 100, replied: 40, satisfied: 32 };
const others = { invited: 300, replied: 30, satisfied: 12 };

test('divides replies by invitations', () => {
  expect(responseRate(regulars)).toBe(40);
  expect(responseRate(together([regulars, others]))).toBe(17.5);
});

test('lets each group speak for as many as were invited from it', () => {
  expect(satisfiedOfReplies(together([regulars, others]))).toBeCloseTo((44 / 70) * 100);
  expect(weighted([regulars, others])).toBe((100 * 80 + 300 * 40) / 400);
});

test('works out what the silent would do to the score', () => {
  expect(satisfiedOfInvited(regulars, 50)).toBe(62);
  expect(possibleRange(regulars)).toEqual({ low: 32, high: 92 });
});

const group = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map(([silent, unhappy, satisfied]) => ({
  invited: silent + unhappy + satisfied + 1,
  replied: unhappy + satisfied + 1,
  satisfied: satisfied,
}));

test('stays within what is possible, and changes nothing if the silent are like the rest', () => {
  fc.assert(
    fc.property(group, fc.integer({ min: 0, max: 100 }), (some, silent) => {
      const { low, high } = possibleRange(some);
      expect(satisfiedOfInvited(some, silent)).toBeGreaterThanOrEqual(low - 1e-9);
      expect(satisfiedOfInvited(some, silent)).toBeLessThanOrEqual(high + 1e-9);
      const same = satisfiedOfReplies(some);
      expect(satisfiedOfInvited(some, same)).toBeCloseTo(same);
      expect(weighted([some])).toBeCloseTo(same);
    }),
  );
});
