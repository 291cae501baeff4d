import { amountWords } from '../../amount-words.ts';
import { monthsIn } from '../months-in.ts';
import type { Formula, Line } from '../formula.ts';

/**
 * What a change comes to over `years` (3 if left out, at most 60), with what it cost to begin taken off. `rate`
 * (per cent a year, not below 0) also gives its net present value, from yearly sums that each fall at the year's
 * end. Gain and running cost are of one period of `period` months, 1 if left out.
 */
export const worth: Formula = {
  name: 'What it comes to',
  inputs: {
    once: 'one',
    gain: 'one',
    running: 'optional',
    period: 'optional',
    years: 'optional',
    rate: 'optional',
  },
  lines: ['total', 'today'],
  work: ({ ones: { once = 0, gain = 0, running = 0, period, years = 3, rate } }) => {
    const whole = Math.min(Math.max(0, Math.floor(years)), 60);
    const months = monthsIn(period);
    const yearly = ((gain - running) * 12) / months;
    const total = yearly * whole - once;
    const pounds = (value: number) => amountWords(value, '£');
    const span = whole === 1 ? 'a year' : `${whole} years`;
    const lines: Line[] = [
      {
        id: 'total',
        label: `Net over ${span}`,
        unit: '£',
        value: total,
        says: `${pounds(yearly)} a year × ${whole} − ${pounds(once)} = ${pounds(total)}.`,
        slips: [
          { value: yearly * whole, why: 'The one-off cost still has to come off.' },
          {
            value: total + (running * 12 * whole) / months,
            why: 'This leaves the running cost out.',
          },
        ],
      },
    ];
    if (rate === undefined || rate < 0) return lines;
    let today = -once;
    for (let year = 1; year <= whole; year += 1) today += yearly / (1 + rate / 100) ** year;
    lines.push({
      id: 'today',
      label: `The same in today’s money, at ${amountWords(rate, '%')} a year`,
      unit: '£',
      value: today,
      says: `Each year’s ${pounds(yearly)} is worth less the longer you wait for it; less ${pounds(once)}, that is ${pounds(today)}.`,
    });
    return lines;
  },
};
