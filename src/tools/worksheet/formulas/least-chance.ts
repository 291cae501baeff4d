import { amountWords } from '../../amount-words.ts';
import type { Formula, Line } from '../formula.ts';

/**
 * How much of a guess has to be right: `cost` ÷ `size` as a chance in per cent, and, with a
 * `guess` in per cent, what is left if only half of that chance is really there.
 */
export const leastChance: Formula = {
  name: 'The weakest guess',
  inputs: { cost: 'one', size: 'one', guess: 'optional' },
  lines: ['least', 'halved'],
  work: ({ ones: { cost = 0, size = 0, guess }, unit }) => {
    const words = (amount: number) => amountWords(amount, unit);
    const least: Line = {
      id: 'least',
      label: 'Chance that just covers it',
      unit: '%',
      value: 0,
      says: '',
    };
    const chance = size > 0 ? (cost / size) * 100 : null;
    const first: Line =
      chance === null
        ? { ...least, value: null, says: 'There is nothing to be gained, so no chance covers it.' }
        : {
            ...least,
            value: chance,
            says: `${words(cost)} ÷ ${words(size)} × 100 = ${amountWords(chance, '%')}. Under that it costs more than it brings${chance > 100 ? ', and no chance is as high as that' : ''}.`,
            slips: [
              {
                value: 100 - chance,
                why: 'This is the rest of the hundred. Cost over size is wanted.',
              },
              { value: chance / 100, why: 'Times 100 to make it per cent.' },
              ...(cost === 0
                ? []
                : [
                    {
                      value: (size / cost) * 100,
                      why: 'This is upside down: the cost goes on top.',
                    },
                  ]),
            ],
          };
    if (guess === undefined) return [first];
    const part = (size * guess) / 200;
    const value = part - cost;
    return [
      first,
      {
        id: 'halved',
        label: 'Net, if only half of that chance is there',
        unit,
        value,
        says: `${amountWords(guess / 2, '%')} of ${words(size)} is ${words(part)}, less ${words(cost)}: ${words(value)}.`,
        slips: [
          {
            value: ((size * guess) / 100 - cost) / 2,
            why: 'The cost does not halve with the chance: halve the chance and work it out afresh.',
          },
          { value: part, why: 'The cost has to come off.' },
        ],
      },
    ];
  },
};
