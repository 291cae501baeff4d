import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** What is left of one amount when another is taken off: `from` − `less`. */
export const difference: Formula = {
  name: 'What is left',
  inputs: { from: 'one', less: 'one' },
  lines: ['left'],
  work: ({ ones: { from = 0, less = 0 }, unit }) => {
    const left = from - less;
    const says = `${amountWords(from, unit)} − ${amountWords(less, unit)} = ${amountWords(left, unit)}.`;
    const slips = [
      { value: from + less, why: 'This adds what should be taken off.' },
      { value: -left, why: 'This takes them off the wrong way round.' },
    ];
    return [{ id: 'left', label: 'What is left', unit, value: left, says, slips }];
  },
};
