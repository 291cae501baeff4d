import { expect, test } from 'vitest';
import { criterionLabel } from '../../src/course/criterion-label.ts';

test('a criterion is called as the standards call it', () => {
  expect(criterionLabel('d9-4-1')).toBe('D9 4.1');
});
