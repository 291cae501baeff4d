import { expect, test } from 'vitest';
import { noFacts } from '../../../src/course/class/sighting.ts';

test('a file that says nothing of a criterion but its name leaves all else unknown', () => {
  const { criterion, ...rest } = noFacts('d9-4-1');
  expect(criterion).toBe('d9-4-1');
  expect(new Set(Object.values(rest))).toEqual(new Set([null]));
});
