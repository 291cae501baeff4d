import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration, timeOfDay, timespan, timestamp } from '../../src/tracking/time-formats.ts';

test.each([
  [0, '00:00:00'],
  [62.5, '00:01:02.50'],
  [3600, '01:00:00'],
  [59.999, '00:01:00'],
  [360_000, '100:00:00'],
  [-5, '00:00:00'],
])('%s seconds are the timespan %s', (seconds, text) => {
  expect(timespan(seconds)).toBe(text);
});

test('every timespan has the form that Moodle takes', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (seconds) => {
      expect(timespan(seconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
    }),
  );
});

test.each([
  [0, 'PT0S'],
  [62.5, 'PT62.5S'],
  [1.005, 'PT1S'],
  [3723, 'PT3723S'],
])('%s seconds are the duration %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test('a moment is told by the local clock, without a zone', () => {
  const morning = new Date(2026, 0, 5, 7, 8, 9);
  expect(timeOfDay(morning)).toBe('07:08:09');
  expect(timestamp(morning)).toBe('2026-01-05T07:08:09');
});
