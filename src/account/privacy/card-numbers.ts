import { digitsOf, matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';

// 13 to 19 digits, the first 2 to 6: what payment cards begin with.
const shape = /(?<![\p{L}\p{N}£.,-])[2-6](?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;

/** The check digit of payment cards: ISO/IEC 7812-1, Annex B (the Luhn formula). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Numbers of payment cards. */
export const cardNumbers: Detector = {
  kind: 'card-number',
  why: 'This has the length and check digit of a payment card. It must not stand in a portfolio.',
  replacement: 'a payment card',
  spans: (text) => matches(text, shape, ([whole]) => passesLuhn(digitsOf(whole))),
};
