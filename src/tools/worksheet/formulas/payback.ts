import { amountWords } from '../../amount-words.ts';
import { monthsIn } from '../months-in.ts';
import type { Formula, Slip } from '../formula.ts';

/**
 * When a change has earned back what it cost to begin: `once` ÷ (`gain` − `running`). Gain and
 * running cost are of one period of `period` months: 1 = a month (as when left out), 12 = a year.
 */
export const payback: Formula = {
  name: 'Net gain and payback',
  inputs: { once: 'one', gain: 'one', running: 'optional', period: 'optional' },
  lines: ['net', 'months'],
  work: ({ ones: { once = 0, gain = 0, running = 0, period: given } }) => {
    const period = monthsIn(given);
    const net = gain - running;
    const pounds = (value: number) => amountWords(value, '£');
    const each = period === 12 ? ' a year' : period === 1 ? ' a month' : '';
    const netLine = {
      id: 'net',
      label: `Net gain${each}`,
      unit: '£',
      value: net,
      says: `${pounds(gain)} − ${pounds(running)} = ${pounds(net)}${each}.`,
      slips: [
        { value: gain, why: 'This leaves the running cost out.' },
        { value: gain + running, why: 'This adds the running cost instead of taking it off.' },
      ].filter(() => running !== 0),
    };
    const line = { id: 'months', label: 'Payback', unit: 'months' };
    if (net <= 0) {
      const says = 'It never pays back: what it brings in does not cover what it costs to run.';
      return [netLine, { ...line, value: null, says }];
    }
    const value = (once / net) * period;
    const says = `${pounds(once)} ÷ ${pounds(net)}${period === 1 ? '' : ` × ${period}`} = ${amountWords(value, 'months')}. Payback stops looking there: what comes later is not counted.`;
    return [netLine, { ...line, value, says, slips: slips(once, gain, running, period) }];
  },
};

function slips(once: number, gain: number, running: number, period: number): Slip[] {
  const net = gain - running;
  return [
    ...(running === 0 || gain === 0
      ? []
      : [
          { value: (once / gain) * period, why: 'This leaves the running cost out of the gain.' },
          {
            value: (once / (gain + running)) * period,
            why: 'This adds the running cost to the gain instead of taking it off.',
          },
          {
            value: (once / running) * period,
            why: 'This divides by the running cost, not by the net gain.',
          },
        ]),
    ...(period === 1
      ? []
      : [
          {
            value: once / net,
            why: `This counts in periods of ${period} months. Times ${period} makes months.`,
          },
        ]),
    ...(once === 0
      ? []
      : [
          {
            value: net / once,
            why: 'This is upside down: divide the one-off cost by the net gain.',
          },
        ]),
  ];
}
