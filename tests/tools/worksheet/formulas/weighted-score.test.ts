import { expect, test } from 'vitest';
import { weightedScore } from '../../../../src/tools/worksheet/formulas/weighted-score.ts';

const scored = (weights: number[], scores: number[]) =>
  weightedScore.work({ ones: {}, lists: { weights, scores }, unit: 'out of 5' })[0];

test('counts each score by its weight', () => {
  expect(scored([3, 2, 1], [4, 3, 1])).toMatchObject({
    value: 19 / 6,
    says: expect.stringMatching(/^19 ÷ 6 = 3\.2 out of 5/),
  });
});

test('needs something that counts', () => {
  expect(scored([0, 0], [4, 5])?.value).toBeNull();
});
