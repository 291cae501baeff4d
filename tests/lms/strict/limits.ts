/** Whose string limits hold: the standard's, or the larger ones Moodle has by default. */
export type Limits = 'standard' | 'moodle';

/** Longest SCORM 1.2 suspend data, in UTF-16 units. */
export function suspendLimit12(limits: Limits): number {
  return limits === 'moodle' ? 64_000 : 4_096;
}

/** Longest SCORM 2004 suspend data, in UTF-16 units; the same for all. */
export const suspendLimit2004 = 64_000;
