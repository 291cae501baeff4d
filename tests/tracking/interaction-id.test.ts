import { expect, test } from 'vitest';
import { interactionId, objectiveId } from '../../src/tracking/interaction-id.ts';

test('an id can be read as it stands and holds no space', () => {
  const id = interactionId('D9 4.1', 3, 'cost-per-resolved-issue');
  expect(id).toBe('D9-4.1-Q03-cost-per-resolved-issue');
  expect(interactionId('D9 4.1', 99, 'x'.repeat(60))).toMatch(/^[\x21-\x7E]{1,255}$/);
});

test('an objective is called by its label, without spaces', () => {
  expect(objectiveId('D9 4.1')).toBe('D9-4.1');
});
