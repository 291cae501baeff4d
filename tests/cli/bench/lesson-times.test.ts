import { expect, test } from 'vitest';
import { lessonTimes } from '../../../src/cli/bench/lesson-times.ts';

test('takes the middle of each time, in seconds, and holds it to its limit', () => {
  const visits = [1_400, 1_250, 1_300].map((firstUse) => ({ firstUse, files: [], html: '' }));
  const [paint, use] = lessonTimes([700, 900, 4_000], visits);
  expect(paint).toMatchObject({ measured: 0.9, limit: 1, unit: 's' });
  expect(use).toMatchObject({ measured: 1.3, limit: 1.3, unit: 's' });
});
