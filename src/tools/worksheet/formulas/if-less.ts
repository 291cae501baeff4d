import { amountWords } from '../../amount-words.ts';
import type { Formula, Line } from '../formula.ts';
import { payback } from './payback.ts';

/**
 * The weakest guess changed: payback if only `percent` of the gain comes true, and the share at
 * which it never pays back. Periods as in `payback`.
 */
export const ifLess: Formula = {
  name: 'If less comes true',
  inputs: { once: 'one', gain: 'one', running: 'optional', period: 'optional', percent: 'one' },
  lines: ['net', 'months', 'least'],
  work: (numbers) => {
    const { gain = 0, running = 0, percent = 0 } = numbers.ones;
    const part = (gain * percent) / 100;
    const lines = payback.work({ ...numbers, ones: { ...numbers.ones, gain: part } });
    const whole = payback.work(numbers).map(({ value }) => value);
    const named = lines.map((line, index): Line => {
      const before = whole[index];
      const slips = line.slips ?? [];
      const scaled =
        before === undefined || before === null
          ? []
          : [
              {
                value: (before * percent) / 100,
                why: 'The running cost does not shrink with the gain: work it out afresh.',
              },
              {
                value: before / (percent / 100),
                why: 'The running cost does not shrink with the gain: work it out afresh.',
              },
            ].filter(({ value }) => Number.isFinite(value) && running !== 0);
      return {
        ...line,
        label: `${line.label}, if ${amountWords(percent, '%')} comes true`,
        slips: [...slips, ...scaled],
      };
    });
    const least = { id: 'least', label: 'Below this share it never pays back', unit: '%' };
    if (gain <= 0)
      return [...named, { ...least, value: null, says: 'There is no gain to take a share of.' }];
    const value = (running / gain) * 100;
    const says = `${amountWords(running, '£')} ÷ ${amountWords(gain, '£')} × 100 = ${amountWords(value, '%')}: there the gain only just covers the running cost.`;
    return [...named, { ...least, value, says }];
  },
};
