import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';

/** A frame at 60 per second, in ms: what a key may cost without being felt. */
const frame = 16;

/**
 * What typing costs in a long account, and how much of it is the browser's own.
 *
 * @param times of each key, in ms
 * @param bare the same in a box of that length that no script listens to
 */
export function typingFigures(times: readonly number[], bare: readonly number[]): Figure[] {
  const figure = (what: string, measured: number, limit: number | null = frame): Figure => {
    return { what: `Account page: ${what}`, measured, unit: 'ms', limit };
  };
  return [
    figure('a key at 5,000 words, median', median(times)),
    figure('a key at 5,000 words, 95 in 100 within', quantile(times, 0.95)),
    figure('a key in a bare box of that length, median', median(bare), null),
  ];
}
