import { amountWords } from '../../amount-words.ts';
import type { Formula } from '../formula.ts';

/** One amount as per cent of another: `part` ÷ `whole` × 100. */
export const share: Formula = {
  name: 'Share',
  inputs: { part: 'one', whole: 'one' },
  lines: ['share'],
  work: ({ ones: { part = 0, whole = 0 } }) => {
    const line = { id: 'share', label: 'Share', unit: '%' };
    if (whole === 0) return [{ ...line, value: null, says: 'There is no share of nothing.' }];
    const value = (part / whole) * 100;
    const says = `${amountWords(part, '')} ÷ ${amountWords(whole, '')} × 100 = ${amountWords(value, '%')}.`;
    const slips =
      part === 0
        ? []
        : [
            { value: (whole / part) * 100, why: 'This is upside down: the whole goes below.' },
            { value: part / whole, why: 'Times 100 to make it per cent.' },
          ];
    return [{ ...line, value, says, slips }];
  },
};
