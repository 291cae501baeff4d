import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/**
 * One agreement, and the others who could ask for the same. It brings `gain` and costs `cost` this
 * time; `again` others would each cost the same and bring `gain-again` (0 if left out). How many others it can
 * bear is said only if they cost more than they bring.
 */
export const precedent: Formula = {
  name: 'If others ask for the same',
  inputs: { gain: 'one', cost: 'one', again: 'one', 'gain-again': 'optional' },
  lines: ['once', 'all', 'bears'],
  work: ({ ones: { gain = 0, cost = 0, again = 0, 'gain-again': theirs = 0 }, unit }) => {
    const words = (amount: number) => amountWords(amount, unit);
    const once = gain - cost;
    const each = theirs - cost;
    const all = once + again * each;
    const onceLine = {
      id: 'once',
      label: 'Net, this once',
      unit,
      value: once,
      says: `${words(gain)} − ${words(cost)} = ${words(once)}.`,
      slips: [
        { value: gain, why: 'The cost has to come off.' },
        { value: gain + cost, why: 'This adds the cost; take it off.' },
      ],
    };
    const allLine = {
      id: 'all',
      label: 'Net, if they get it too',
      unit,
      value: all,
      says: `Each of ${amountWords(again, '')} others changes it by ${words(each)}, so all together come to ${words(all)}.`,
      slips: [
        { value: -all, why: 'The size is right, but not the sign: is it a gain or a loss?' },
        { value: once, why: 'This is the one. Add what all the others come to.' },
        { value: again * each, why: 'These are the others alone. The first one counts as well.' },
        { value: once * (again + 1), why: 'The others do not bring what the first one brings.' },
      ].filter(({ value }) => value !== all),
    };
    if (each >= 0) {
      const more = again > 0 ? ' Each of them covers itself, so the more the better.' : '';
      return [onceLine, { ...allLine, says: `${allLine.says}${more}` }];
    }
    const bears = { id: 'bears', label: 'Others it can bear', unit: 'others' };
    if (once < 0)
      return [onceLine, allLine, { ...bears, value: 0, says: 'It does not cover even itself.' }];
    // A hair under a whole number is an error of binary fractions, not one fewer.
    const value = Math.floor(Number((once / -each).toFixed(9)));
    const says = `${words(once)} ÷ ${words(-each)} = ${amountWords(once / -each, '')}, so ${amountWords(value, 'others')} before nothing is left.`;
    return [onceLine, allLine, { ...bears, value, says }];
  },
};
