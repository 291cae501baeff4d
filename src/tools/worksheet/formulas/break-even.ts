import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** How many it takes to cover a cost: `cost` ÷ `each`, rounded up to whole ones. */
export const breakEven: Formula = {
  name: 'Break-even',
  inputs: { cost: 'one', each: 'one' },
  lines: ['count'],
  work: ({ ones: { cost = 0, each = 0 }, unit }) => {
    const line = { id: 'count', label: 'Break-even', unit };
    if (each <= 0)
      return [{ ...line, value: null, says: 'No number covers it: each one brings in nothing.' }];
    // A hair above a whole number is an error of binary fractions, not another one to sell.
    const count = Math.ceil(Number((cost / each).toFixed(9)));
    const exact = (cost / each).toLocaleString('en-GB', { maximumFractionDigits: 1 });
    const says = `${amountWords(cost, '£')} ÷ ${amountWords(each, '£')} = ${exact}, so it takes ${amountWords(count, unit)} to cover the cost.`;
    const slips = [
      { value: Math.floor(cost / each), why: 'Just short: that many do not quite cover the cost.' },
      {
        value: cost * each,
        why: 'This multiplies. Ask how often what each brings in goes into the cost.',
      },
    ];
    return [{ ...line, value: count, says, slips }];
  },
};
