import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** Scores by how much each counts: all `weights` × `scores`, divided by all weights. */
export const weightedScore: Formula = {
  name: 'Weighted score',
  inputs: { weights: 'many', scores: 'many' },
  lines: ['score'],
  work: ({ lists: { weights = [], scores = [] }, unit }) => {
    const line = { id: 'score', label: 'Weighted score', unit };
    const all = weights.reduce((so, weight) => so + weight, 0);
    if (all <= 0)
      return [{ ...line, value: null, says: 'Nothing counts yet: give at least one a weight.' }];
    const points = weights.reduce((so, weight, at) => so + weight * (scores[at] ?? 0), 0);
    const plain = scores.reduce((so, score) => so + score, 0) / scores.length;
    const says = `${amountWords(points, '')} ÷ ${amountWords(all, '')} = ${amountWords(points / all, unit)}: each times its weight, added up, divided by all the weights.`;
    const slips = [
      { value: points, why: 'Divide by all the weights, so that it is a score again.' },
      { value: plain, why: 'This counts every line the same. Use the weights.' },
    ];
    return [{ ...line, value: points / all, says, slips }];
  },
};
