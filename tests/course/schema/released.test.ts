import { expect, test } from 'vitest';
import { releasedSchema } from '../../../src/course/schema/released.ts';

test('starts every list empty', () => {
  expect(releasedSchema.parse({ criteria: [{ id: 'd9-4-1' }] })).toEqual({
    criteria: [{ id: 'd9-4-1', sections: [], questions: [], choices: [], endings: [] }],
  });
});

test('does not take a list that it does not know', () => {
  const scenes = { id: 'd9-4-1', scenes: ['a'] };
  expect(releasedSchema.safeParse({ criteria: [scenes] }).success).toBe(false);
});
