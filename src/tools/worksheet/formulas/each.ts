import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** What one comes to: `total` ÷ `count`. */
export const each: Formula = {
  name: 'Each',
  inputs: { total: 'one', count: 'one' },
  lines: ['each'],
  work: ({ ones: { total = 0, count = 0 }, unit }) => {
    const line = { id: 'each', label: 'Each', unit };
    if (count === 0) return [{ ...line, value: null, says: 'There are none to share it among.' }];
    const value = total / count;
    const says = `${amountWords(total, unit)} ÷ ${amountWords(count, '')} = ${amountWords(value, unit)}.`;
    const slips =
      total === 0
        ? []
        : [{ value: count / total, why: 'This is upside down: divide the total by how many.' }];
    return [{ ...line, value, says, slips }];
  },
};
