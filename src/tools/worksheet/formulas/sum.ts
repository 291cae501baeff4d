import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** All rows of a column together. */
export const sum: Formula = {
  name: 'Total',
  inputs: { parts: 'many' },
  lines: ['total'],
  work: ({ lists: { parts = [] }, unit }) => {
    const total = parts.reduce((so, part) => so + part, 0);
    const working = parts.map((part) => amountWords(part, unit)).join(' + ');
    const says = `${working} = ${amountWords(total, unit)}.`;
    return [{ id: 'total', label: 'Total', unit, value: total, says }];
  },
};
