import { expect, test } from 'vitest';
import { sum } from '../../../../src/tools/worksheet/formulas/sum.ts';

test('adds a column up', () => {
  const [line] = sum.work({ ones: {}, lists: { parts: [51.6, 15] }, unit: '£' });
  expect(line).toMatchObject({ value: 66.6, says: '£51.60 + £15 = £66.60.' });
});
