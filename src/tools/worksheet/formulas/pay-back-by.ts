import { amountWords } from '../../amount-words.ts';
import { monthsIn } from '../months-in.ts';
import type { Formula, Line } from '../formula.ts';

/**
 * What must be true for a change to pay back within `months`: the least gain of one period of
 * `period` months (1 if left out), and with `each`, what one brings in, how many that takes.
 */
export const payBackBy: Formula = {
  name: 'What must be true',
  inputs: { once: 'one', running: 'optional', months: 'one', period: 'optional', each: 'optional' },
  lines: ['gain', 'count'],
  work: ({ ones: { once = 0, running = 0, months = 0, period: given, each }, unit }) => {
    const period = monthsIn(given);
    const line = { id: 'gain', label: 'Least gain that pays back in time', unit: '£' };
    if (months <= 0) {
      return [{ ...line, value: null, says: 'Say within how many months it has to pay back.' }];
    }
    const gain = (once * period) / months + running;
    const pounds = (value: number) => amountWords(value, '£');
    const lines: Line[] = [
      {
        ...line,
        value: gain,
        says: `${pounds(once)} over ${amountWords(months, 'months')} is ${pounds((once * period) / months)} in each period; with ${pounds(running)} to run it, ${pounds(gain)}.`,
        slips: [
          { value: (once * period) / months, why: 'The running cost has to be earned as well.' },
        ].filter(() => running !== 0),
      },
    ];
    if (each === undefined || each <= 0) return lines;
    const count = Math.ceil(Number((gain / each).toFixed(9)));
    lines.push({
      id: 'count',
      label: 'How many that takes',
      unit,
      value: count,
      says: `${pounds(gain)} ÷ ${pounds(each)} = ${amountWords(count, unit)}, rounded up.`,
    });
    return lines;
  },
};
