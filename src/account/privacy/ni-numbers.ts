import { matches } from '../reading/matches.ts';
import type { Detector } from './finding.ts';

/**
 * HMRC, National Insurance Manual NIM39110: two letters, six digits, a letter A to D. The first
 * two are never D F I Q U V, the second never O, and some pairs are not used. QQ is HMRC's own
 * example and taken too, since people copy its shape.
 */
const prefix =
  '(?<![\\p{L}\\p{N}])(?:QQ|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])';
const pairs = '(?:[ -]?\\d{2}){3}';
const whole = new RegExp(`${prefix}${pairs}[ -]?[A-D](?![\\p{L}\\p{N}])`, 'giu');
const withoutEnd = new RegExp(`${prefix}${pairs}(?![\\p{L}\\p{N}]|[ -][\\p{N}])`, 'giu');
const named = /\b(?:ni|nino|national insurance)\b[^.!?]{0,20}$/i;

/** National Insurance numbers; without the last letter only where the text calls them so. */
export const niNumbers: Detector = {
  kind: 'ni-number',
  why: 'This looks like a National Insurance number. It belongs to one person for life.',
  replacement: 'a National Insurance number',
  spans: (text) => [
    ...matches(text, whole),
    ...matches(text, withoutEnd, ({ index }) =>
      named.test(text.slice(Math.max(0, index - 44), index)),
    ),
  ],
};
