import type { Learner } from './learner.ts';

/** Where one learner's copy of one package lies on this device. */
export interface CopyKeys {
  /** Both keys, and what was moved aside, begin with it. */
  readonly start: string;
  readonly attempt: string;
  readonly writing: string;
  /** Since when there is writing that was not saved to a file. */
  readonly unfiled: string;
}

/**
 * Keys of a learner's copy: course and package, then where the identity came from, then who.
 * All learners of one browser, and in Moodle all packages, share one storage.
 */
export function copyKeys(
  packageId: string,
  learner: Pick<Learner, 'from' | 'id'> | null,
): CopyKeys {
  const who = learner ? `${learner.from}:${encodeURIComponent(learner.id)}` : 'nobody';
  const start = `outcome-four:${packageId}:${who}:`;
  return {
    start,
    attempt: `${start}attempt`,
    writing: `${start}writing`,
    unfiled: `${start}unfiled`,
  };
}

/** This browser's number. */
export const deviceKey = 'outcome-four:device';
/** Whose work it is, where no LMS says so. */
export const learnerKey = 'outcome-four:learner';
/** Text size, spacing, theme. */
export const readingKey = 'outcome-four:reading';
/** The part of the course that the web site shows here, as ids parted by commas. */
export const partKey = 'outcome-four:part';
