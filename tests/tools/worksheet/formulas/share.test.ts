import { expect, test } from 'vitest';
import { share } from '../../../../src/tools/worksheet/formulas/share.ts';
import { lineOf } from '../../any-formula.ts';

test('gives a part as per cent of the whole', () => {
  const line = lineOf(share, 'share', { part: 147, whole: 420 });
  expect(line.value).toBeCloseTo(35);
  expect(line.says).toBe('147 ÷ 420 × 100 = 35%.');
});

test('there is no share of nothing', () => {
  expect(lineOf(share, 'share', { part: 3, whole: 0 }).value).toBeNull();
});
