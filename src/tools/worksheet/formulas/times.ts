import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** So many, at so much each: `count` × `each`. */
export const times: Formula = {
  name: 'Total',
  inputs: { count: 'one', each: 'one' },
  lines: ['total'],
  work: ({ ones: { count = 0, each = 0 }, unit }) => {
    const total = count * each;
    const says = `${amountWords(count, '')} × ${amountWords(each, unit)} = ${amountWords(total, unit)}.`;
    const slips = [
      ...(each !== 0
        ? [{ value: count / each, why: 'This divides. So many, at so much each, is multiplied.' }]
        : []),
      { value: count + each, why: 'This adds. So many, at so much each, is multiplied.' },
    ];
    return [{ id: 'total', label: 'Total', unit, value: total, says, slips }];
  },
};
