import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/**
 * The four cells in money: what an agreement brings and costs the customer (`theirs`,
 * `theirs-cost`) and the organisation (`ours`, `ours-cost`), and in words who is better off.
 */
export const bothSides: Formula = {
  name: 'Both sides',
  inputs: { theirs: 'one', 'theirs-cost': 'one', ours: 'one', 'ours-cost': 'one' },
  lines: ['customer', 'organisation'],
  work: ({ ones, unit }) => {
    const { theirs = 0, 'theirs-cost': theirCost = 0, ours = 0, 'ours-cost': ourCost = 0 } = ones;
    const words = (amount: number) => amountWords(amount, unit);
    const customer = theirs - theirCost;
    const organisation = ours - ourCost;
    const line = (id: string, label: string, gain: number, cost: number, more = '') => ({
      id,
      label,
      unit,
      value: gain - cost,
      says: `${words(gain)} − ${words(cost)} = ${words(gain - cost)}.${more}`,
      slips: [
        { value: cost - gain, why: 'The size is right, but not the sign: is it a gain or a loss?' },
        { value: gain, why: 'This is one cell of the two. Take their cost off.' },
        {
          value: gain + cost,
          why: 'A gain and a cost pull opposite ways: take one off the other.',
        },
      ].filter(({ value }) => cost !== 0 && value !== gain - cost),
    });
    return [
      line('customer', 'Net for the customer', theirs, theirCost),
      line(
        'organisation',
        'Net for the organisation',
        ours,
        ourCost,
        ` ${inWords(customer, organisation)}`,
      ),
    ];
  },
};

/** Who is better off in pounds, and what has to be asked next. */
function inWords(customer: number, organisation: number): string {
  if (customer > 0 && organisation > 0) return 'In pounds both are better off.';
  if (customer > 0 && organisation < 0)
    return 'In pounds the customer gains and your side pays: say what it pays for.';
  if (customer < 0 && organisation > 0)
    return 'In pounds your side gains and the customer pays: is that fair, and do they know?';
  if (customer < 0 && organisation < 0)
    return 'In pounds both lose: only what is not in pounds could speak for it.';
  return 'In pounds at least one side is where it was: look at what is not in pounds.';
}
