import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/**
 * Expected value: `chance` in per cent × `size`. What it costs if that does not happen
 * (`otherwise`), times the other chance, and a `cost` that is certain are taken off.
 */
export const expected: Formula = {
  name: 'Expected value',
  inputs: { size: 'one', chance: 'one', otherwise: 'optional', cost: 'optional' },
  lines: ['value'],
  work: ({ ones: { size = 0, chance = 0, otherwise = 0, cost = 0 }, unit }) => {
    const hoped = (size * chance) / 100;
    const feared = (otherwise * (100 - chance)) / 100;
    const value = hoped - feared - cost;
    const words = (amount: number) => amountWords(amount, unit);
    const percent = (amount: number) => amountWords(amount, '%');
    const says = [
      `${percent(chance)} of ${words(size)} is ${words(hoped)}`,
      ...(otherwise === 0
        ? []
        : [`${percent(100 - chance)} of ${words(otherwise)} is ${words(feared)}`]),
      ...(cost === 0 ? [] : [`${words(cost)} is certain`]),
    ];
    const off = otherwise !== 0 || cost !== 0;
    const slips = [
      { value: size - cost, when: chance !== 100, why: 'This takes the hope for certain.' },
      { value: hoped, when: off, why: 'What has to be taken off is still in it.' },
      {
        value: hoped - otherwise - cost,
        when: otherwise !== 0,
        why: 'The cost of failing counts with its own chance, the rest of the hundred.',
      },
      { value: hoped - feared, when: cost !== 0, why: 'Take off what it costs in any case, too.' },
    ]
      .filter(({ when }) => when)
      .map(({ value: wrong, why }) => ({ value: wrong, why }));
    const line = { id: 'value', label: 'Expected value', unit, value, slips };
    return [{ ...line, says: `${says.join('; ')}${off ? `: ${words(value)} in all` : ''}.` }];
  },
};
