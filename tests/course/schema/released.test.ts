import { expect, test } from 'vitest';
import { releasedSchema } from '../../../src/course/schema/released.ts';

test('starts every list empty', () => {
  expect(releasedSchema.parse({ criteria: [{ id: 'd9-4-1' }] })).toEqual({
    criteria: [
      {
        id: 'd9-4-1',
        sections: [],
        questions: [],
        choices: [],
        endings: [],
        worksheets: [],
        retired: [],
      },
    ],
    checks: [],
    retired: [],
  });
});

test('what is retired is named with its list', () => {
  const retired = (name: string) =>
    releasedSchema.safeParse({ criteria: [{ id: 'd9-4-1', retired: [name] }] }).success;
  expect(retired('questions/cost-per-call')).toBe(true);
  expect(retired('cost-per-call')).toBe(false);
  expect(retired('scenes/one')).toBe(false);
});

test('does not take a list that it does not know', () => {
  const scenes = { id: 'd9-4-1', scenes: ['a'] };
  expect(releasedSchema.safeParse({ criteria: [scenes] }).success).toBe(false);
});
