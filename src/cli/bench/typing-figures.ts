import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { quantile } from './quantile.ts';

/** A frame at 60 per second, in ms: what a key may cost without being felt. */
const frame = 16;

/**
 * What typing costs in a long account.
 *
 * @param times of each key, in ms
 */
export function typingFigures(times: readonly number[]): Figure[] {
  const figure = (what: string, measured: number): Figure => {
    return { what: `Account page: ${what}`, measured, unit: 'ms', limit: frame };
  };
  return [
    figure('a key at 5,000 words, median', median(times)),
    figure('a key at 5,000 words, 95 in 100 within', quantile(times, 0.95)),
  ];
}
