import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAttempt } from '../../../src/course/attempt/attempt.ts';
import { join } from '../../../src/course/attempt/join.ts';
import { reachableAttempts } from './arbitrary-change.ts';

test('an attempt before its first change adds nothing to what a learner did', () => {
  fc.assert(
    fc.property(reachableAttempts, (attempt) => {
      expect(join(emptyAttempt(0), attempt)).toEqual(attempt);
    }),
  );
});

test('a learner’s draws begin with the seed that was given', () => {
  expect(emptyAttempt(512).seed).toBe(512);
});
