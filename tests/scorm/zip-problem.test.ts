import { expect, test } from 'vitest';
import { sizeProblem, zipLimits } from '../../scorm/zip-problem.ts';

test('refuses two gigabytes by the size alone, and lets a large package through', () => {
  expect(sizeProblem(2 ** 31, zipLimits)).toEqual({
    kind: 'too-large',
    found: 2 ** 31,
    limit: 300e6,
  });
  expect(sizeProblem(200e6, zipLimits)).toBe(null);
});
