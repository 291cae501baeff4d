import { expect, test } from 'vitest';
import { localDay } from '../../../src/components/account/local-day.ts';

test('is the day on the learner’s own clock', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
});
