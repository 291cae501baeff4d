import type { Limits } from './limits.ts';
import type { Line } from './line.ts';
import type { Journal } from './rte.ts';
import type { Launch } from './track.ts';

/** All a strict RTE needs for one launch. */
export interface Setup {
  readonly launch: Launch;
  readonly limits: Limits;
  /** Whether GetValue answers numbers for scores and `_count`, as Moodle sometimes does. */
  readonly numbers: boolean;
  readonly line: Line;
  readonly journal: Journal;
}

/** The value as this LMS hands it out. */
export function handedOut(element: string, value: string, numbers: boolean): string | number {
  const isNumeric = /\.(_count|raw|min|max|scaled)$/.test(element) && /^-?[\d.]+$/.test(value);
  return numbers && isNumeric ? Number(value) : value;
}
