import type { Span } from '../reading/span.ts';
import type { Detector } from './finding.ts';
import { goodsBefore } from './goods-before.ts';

const begin = /(?<![\p{L}\p{N}£$€]|\d[.,-])(?:\+ ?44|0044|\+(?=[1-9])|\(?0)(?=[ ()\d.-])/gu;
const date = /^\(?\d{2}[.-]\d{2}[.-]\d{2,4}\b/;

/**
 * Whether these are the digits of a UK number without its leading 0, by which a person can be
 * reached (Ofcom, *National Telephone Numbering Plan*): ten digits from 1, 2, 5 or 7. Numbers from
 * 3, 8 and 9 are the published lines of firms; 4 and 6 are not in use.
 */
export function isPersonalUkNumber(digits: string): boolean {
  return /^(?:1[1-9]|2\d|5[56]|7[1-9])\d{8}$/.test(digits);
}

// Forty areas still have numbers of nine digits. Unless written in two groups they are like any other code.
const nineDigits = /^\(?0 ?1[1-9]\d{2}\)?[ -]\d{5}$/;

/** Reads digits from `at`, passing over single signs between groups, as long as they may be a number. */
function numberFrom(text: string, start: number, at: number, uk: boolean): Span | undefined {
  let digits = '';
  let found: Span | undefined;
  const digitOrGap = /[ ().-]{0,3}(\d)/y;
  digitOrGap.lastIndex = at;
  const most = uk ? 11 : 14;
  while (digits.length < most) {
    const next = digitOrGap.exec(text)?.[1];
    if (next === undefined) break;
    digits += next;
    // The (0) that some write after +44 is not dialled.
    const dialled = digits.replace(/^0/, '');
    const whole = !/^[\p{L}\p{N}]/u.test(text.slice(digitOrGap.lastIndex));
    const fits = uk
      ? isPersonalUkNumber(dialled) || nineDigits.test(text.slice(start, digitOrGap.lastIndex))
      : digits.length >= 9;
    if (whole && fits) found = { start, end: digitOrGap.lastIndex };
    if (uk && dialled.length === 10) break;
  }
  const extension =
    found &&
    /^,? ?(?:ext(?:ension|n)?|x)\.? ?\d{2,6}(?!\d)/i.exec(text.slice(found.end, found.end + 24));
  return found && extension ? { start, end: found.end + extension[0].length } : found;
}

/** Telephone numbers of the United Kingdom, and any written with + and a country's code. */
export const phones: Detector = {
  kind: 'phone',
  why: 'This looks like a telephone number. Whoever reads it could ring that person.',
  replacement: 'a phone number',
  spans: (text) =>
    [...text.matchAll(begin)].flatMap((match): Span[] => {
      const start = match.index;
      if (date.test(text.slice(start, start + 12)) || goodsBefore(text, start)) return [];
      const uk = !/^\+ ?$/.test(match[0]);
      const span = numberFrom(text, start, start + match[0].length, uk);
      return span ? [span] : [];
    }),
};
