import { digitsOf, matches } from '../reading/matches.ts';
import { labelBefore } from './account-labels.ts';
import type { Detector } from './finding.ts';
import { goodsBefore } from './goods-before.ts';
import { sentenceBefore } from './sentence-before.ts';

const shape = /(?<![\p{L}\p{N}£.,+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\p{N}])/gu;

/**
 * The check digit of NHS numbers, Scottish CHI and Northern Irish H&C numbers: modulus 11 (NHS Data
 * Dictionary, *NHS number*). Nine digits weigh 10 down to 2; eleven less the remainder is the
 * tenth, 11 stands for 0, and 10 is not used.
 */
export function passesModulus11(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const health = /\b(?:nhs|chi|h&c|patient|hospital|health)\b/i;

/** Whether the text says that what stands at `at` is something else: an order, an asset. */
function calledOtherwise(text: string, at: number): boolean {
  if (health.test(sentenceBefore(text, at, 50))) return false;
  return goodsBefore(text, at) || ['named', 'thing', 'near'].includes(labelBefore(text, at));
}

/** NHS numbers. Ten digits after *order*, *account* and the like are left to those. */
export const nhsNumbers: Detector = {
  kind: 'nhs-number',
  why: 'This has the length and check digit of an NHS number. It leads to a health record.',
  replacement: 'an NHS number',
  spans: (text) =>
    matches(
      text,
      shape,
      ({ 0: whole, index }) => passesModulus11(digitsOf(whole)) && !calledOtherwise(text, index),
    ),
};
