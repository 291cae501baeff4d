import { amountWords } from '../../amount-words.ts';
import { monthsIn } from '../months-in.ts';
import type { Formula, Line } from '../formula.ts';

/**
 * What a customer brings over a whole relationship, if `margin` comes each period at its start and `kept` per
 * cent of customers (0 to below 100) are still there at the next one. With `within` (months) it also counts only
 * that long, and with `rate` (per cent a year, not below 0) in today’s money. A period has `period` months, 1 if
 * left out.
 */
export const lifetime: Formula = {
  name: 'Lifetime value',
  inputs: { margin: 'one', kept: 'one', period: 'optional', within: 'optional', rate: 'optional' },
  lines: ['life', 'value', 'within', 'today'],
  work: ({ ones: { margin = 0, kept = 0, period, within, rate }, unit }) => {
    const months = monthsIn(period);
    const periods = unit || (months === 12 ? 'years' : months === 1 ? 'months' : 'periods');
    const pounds = (value: number) => amountWords(value, '£');
    const first = { id: 'life', label: 'Average life', unit: periods };
    if (kept < 0) return [{ ...first, value: null, says: 'No fewer than none can be kept.' }];
    if (kept >= 100) {
      const says = 'If nobody ever left, the sum would have no end. Somebody does.';
      return [{ ...first, value: null, says }];
    }
    const lost = 100 - kept;
    const life = 100 / lost;
    const value = margin * life;
    const lines: Line[] = [
      {
        ...first,
        value: life,
        says: `${amountWords(lost, '%')} leave each time, and 100 ÷ ${amountWords(lost, '')} = ${amountWords(life, periods)}, as long as that share never changes.`,
        slips: [
          { value: lost, why: 'That is the share that leaves. Ask how often it goes into 100.' },
        ],
      },
      {
        id: 'value',
        label: 'Lifetime value',
        unit: '£',
        value,
        says: `${pounds(margin)} × ${amountWords(life, '')} = ${pounds(value)}.`,
        slips: [
          { value: margin * lost, why: 'Multiply by the life, not by the share that leaves.' },
        ],
      },
    ];
    const stays = kept / 100;
    if (within !== undefined && within > 0) {
      const counted = value * (1 - stays ** (within / months));
      const label = `The same, counted for ${amountWords(within, 'months')} only`;
      const says = `The other ${pounds(value - counted)} lies further off.`;
      lines.push({ id: 'within', label, unit: '£', value: counted, says });
    }
    if (rate !== undefined && rate >= 0) {
      const today = margin / (1 - stays / (1 + rate / 100) ** (months / 12));
      const label = `The same in today’s money, at ${amountWords(rate, '%')} a year`;
      const says = `Waiting for it takes ${pounds(value - today)} off.`;
      lines.push({ id: 'today', label, unit: '£', value: today, says });
    }
    return lines;
  },
};
