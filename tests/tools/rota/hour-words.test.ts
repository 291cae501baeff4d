import fc from 'fast-check';
import { expect, test } from 'vitest';
import { durationWords, hoursWords, stretches } from '../../../src/tools/rota/hour-words.ts';

test('hours and lengths of time are said as people say them', () => {
  expect(hoursWords(8, 10)).toBe('8 to 10');
  expect([9.5, 11, 1, 0.5, 2.25].map(durationWords)).toEqual([
    '9½ hours',
    '11 hours',
    '1 hour',
    'half an hour',
    '2.25 hours',
  ]);
});

test('neighbouring hours that are alike become one stretch', () => {
  const hours = [8, 9, 11, 12].map((at) => ({ at, short: at === 12 ? 2 : 1 }));
  const found = stretches(hours, (a, b) => a.short === b.short);
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [8, 10],
    [11, 12],
    [12, 13],
  ]);
});

test('every hour lies in exactly one stretch', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 23 })), (list) => {
      const hours = list.sort((a, b) => a - b).map((at) => ({ at }));
      const covered = stretches(hours, () => true).flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, index) => from + index),
      );
      expect(covered).toEqual(hours.map(({ at }) => at));
    }),
  );
});
