import { expect, test } from 'vitest';
import { join } from '../../../src/course/attempt/join.ts';
import { decodeSuspendData } from '../../../src/tracking/suspend-data/suspend-data.ts';
import { releasedAttempts } from '../../fixtures/released-attempts.ts';

test('there are attempts of every version that was released', () => {
  const versions = new Set(releasedAttempts.map(({ name }) => name.split('/')[0]));
  expect([...versions]).toEqual(['0.1.0', '0.2.0']);
  expect(releasedAttempts.length).toBeGreaterThanOrEqual(6);
});

test.each(releasedAttempts)('reads $name as it was meant', ({ text, attempt, writing }) => {
  const found = decodeSuspendData(text);
  expect(found.attempt).toEqual({ attempt, damaged: false });
  expect(found.writing).toEqual({ writing, damaged: false });
  expect(join(attempt, found.attempt.attempt)).toEqual(attempt);
});
