import type { Response } from '../attempt/attempt.ts';
import { numberTyped } from './number-typed.ts';

/** Characters kept of a response. */
export const keptLength = 12;

/** Stands at the end of a kept response in place of what was cut off. */
export const cutMark = '~';

/**
 * The characters that a kept response may hold: 45, because two of 45 fit into 11 bits of the
 * saved attempt (as in a QR code's alphanumeric mode).
 */
export const keptAlphabet = 'abcdefghijklmnopqrstuvwxyz0123456789 .,-£%/?~';

/**
 * Lower case, without accents, apostrophes and a plus in front, every other sign outside the
 * alphabet as `?`, and trimmed; not cut. Canonical responses of letters and digits stay as they are.
 */
export function foldResponse(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/^[ +]+/, '')
    .replace(/[^a-z0-9 .,\-£%/?~]/gu, '?')
    .trim();
}

/**
 * The form in which an attempt keeps a response: folded, at most 12 characters. A longer number
 * keeps its nine leading digits, a longer text its first 11 characters and `~`. Doing it again
 * changes nothing.
 */
export function keptResponse(text: string): Response {
  const folded = foldResponse(text);
  if (folded.length <= keptLength) return folded;
  const typed = numberTyped(folded);
  const short = typed === null ? '' : String(Number(typed.toPrecision(9)));
  return /^[\d.-]{1,12}$/.test(short) ? short : folded.slice(0, keptLength - 1) + cutMark;
}
