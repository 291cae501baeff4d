import { expect, test } from 'vitest';
import { fewestLearners } from '../../../src/course/class/discrimination.ts';
import { sampleEmail, sampleLearners } from '../../../src/course/class/sample-learners.ts';

test('the invented class is large enough for every number, and nobody is in it twice', () => {
  expect(sampleLearners.length).toBeGreaterThanOrEqual(fewestLearners + 5);
  expect(new Set(sampleLearners.map(sampleEmail)).size).toBe(sampleLearners.length);
  for (const name of sampleLearners) expect(sampleEmail(name)).toMatch(/^[a-z.]+@example\.com$/);
});
