import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/**
 * The marginal cost of one agreement, in pounds: `hours` × `rate` an hour, and what is `paid` out,
 * and the `lost` sale or use that is given up for it.
 */
export const addedCost: Formula = {
  name: 'What this one adds',
  inputs: { hours: 'optional', rate: 'optional', paid: 'optional', lost: 'optional' },
  lines: ['total'],
  work: ({ ones }) => {
    const { hours = 0, rate = 0, paid = 0, lost = 0 } = ones;
    const time = hours * rate;
    const total = time + paid + lost;
    const pounds = (value: number) => amountWords(value, '£');
    const parts = [
      ...(time === 0 ? [] : [`${amountWords(hours, '')} × ${pounds(rate)} of time`]),
      ...(paid === 0 ? [] : [`${pounds(paid)} paid out`]),
      ...(lost === 0 ? [] : [`${pounds(lost)} given up`]),
    ];
    const line = { id: 'total', label: 'Added cost', unit: '£' };
    if (Object.keys(ones).length === 0)
      return [{ ...line, value: null, says: 'Fill in what it took; 0 if it took nothing.' }];
    const says =
      parts.length === 0
        ? 'So far it adds nothing.'
        : `${parts.join(' + ')} = ${pounds(total)} that would not be spent without it.`;
    const slips = [
      { value: total - time, of: time, why: 'Staff time is missing: hours times the hourly cost.' },
      { value: total - lost, of: lost, why: 'What is given up for it belongs here too.' },
      { value: total - paid, of: paid, why: 'What is paid out is missing.' },
      { value: paid + rate, of: hours - 1, why: 'The hourly cost counts once for every hour.' },
    ]
      .filter(({ value, of }) => of !== 0 && value !== total)
      .map(({ value, why }) => ({ value, why }));
    return [{ ...line, value: total, says, slips }];
  },
};
