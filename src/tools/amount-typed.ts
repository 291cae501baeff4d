import { numberTyped } from '../course/question/number-typed.ts';
import { amountWords } from './amount-words.ts';

/** What was typed as an amount: nothing, a number, or something to ask about. */
export type Amount =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unclear'; readonly word: string };

const thousands = /(\d)\s*(?:k|thousand)\.?\s*$/i;
const millions = /(\d)\s*(?:m|mn|million)\.?\s*$/i;

/**
 * Reads an amount as people type it: `1,200`, `£1.2k`, `12%`, `3 hours`. What cannot be read, or
 * lies outside the bounds, comes back with a plain word on what to do.
 * @param unit `£`, `%`, or the unit's words, which may follow the number
 */
export function amountTyped(text: string, unit: string, min = 0, max = 1e8): Amount {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return { kind: 'empty' };
  const [pattern, factor] = thousands.test(trimmed)
    ? ([thousands, 1e3] as const)
    : unit === '£' && millions.test(trimmed)
      ? ([millions, 1e6] as const)
      : ([null, 1] as const);
  const number = numberTyped(pattern ? trimmed.replace(pattern, '$1') : trimmed, unit);
  if (number === null) return { kind: 'unclear', word: notRead(trimmed) };
  const value = number * factor;
  if (value < min) {
    const word =
      min === 0
        ? 'This is below nothing. Leave the minus sign out: costs are taken off for you.'
        : `Expected ${amountWords(min, unit)} or more.`;
    return { kind: 'unclear', word };
  }
  if (value > max)
    return {
      kind: 'unclear',
      word: `This is over ${amountWords(max, unit)}. Look at the noughts.`,
    };
  return { kind: 'number', value };
}

function notRead(text: string): string {
  if (/\d,\d{1,2}(?!\d)/.test(text))
    return 'A comma here parts thousands, as in 1,200. For a part of one write a point: 1.5.';
  if (/\d\s*(-|–|to)\s*\d/i.test(text))
    return 'One figure is needed: take the careful end of a range.';
  if (/\d/.test(text)) return 'Write the number alone, for example 1,200 or 1.5.';
  return 'A number is needed here. A careful guess will do; say elsewhere that it is one.';
}
