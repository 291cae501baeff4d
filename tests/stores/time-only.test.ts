import { expect, test } from 'vitest';
import { emptyAttempt } from '../../src/course/attempt/attempt.ts';
import { reachSection, spendMinute } from '../../src/course/attempt/changes.ts';
import { isTimeOnly } from '../../src/stores/time-only.ts';

const before = reachSection(emptyAttempt(5), 1, 0, 1);

test('a minute more is time only; a section more is not, with a minute or without', () => {
  const later = spendMinute(before, 1, 0);
  expect(isTimeOnly(before, later)).toBe(true);
  expect(isTimeOnly(before, reachSection(before, 1, 0, 2))).toBe(false);
  expect(isTimeOnly(before, reachSection(later, 1, 0, 2))).toBe(false);
});
