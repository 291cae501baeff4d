import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** Minutes each, so many times, in hours: `count` × `minutes` ÷ 60. */
export const hours: Formula = {
  name: 'Hours',
  inputs: { count: 'one', minutes: 'one' },
  lines: ['hours'],
  work: ({ ones: { count = 0, minutes = 0 }, unit }) => {
    const all = count * minutes;
    const named = unit || 'hours';
    const says = `${amountWords(count, '')} × ${amountWords(minutes, '')} ÷ 60 = ${amountWords(all / 60, named)}.`;
    const slips = [
      { value: all, why: 'These are minutes: 60 of them make an hour.' },
      { value: all / 100, why: 'This divides by 100. An hour has 60 minutes.' },
    ];
    return [{ id: 'hours', label: 'Hours', unit: named, value: all / 60, says, slips }];
  },
};
