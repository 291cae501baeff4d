import type { Limits } from './strict/limits.ts';
import type { Launch } from './strict/track.ts';
import type { LmsFaults } from './lms-faults.ts';

/** Which run-time code plays the LMS. */
export type LmsKind = 'strict-1.2' | 'strict-2004' | 'again-1.2' | 'again-2004';

/** Where the API lies, seen from the content. */
export type ApiPlace = 'parent' | 'grandparent' | 'opener';

/** What the server tells the player page about this launch. */
export interface PlayerConfig {
  readonly kind: LmsKind;
  readonly both: boolean;
  readonly limits: Limits;
  readonly numbers: boolean;
  readonly launch: Launch;
  /** Counts from 1. */
  readonly launchNumber: number;
  readonly learner: string;
  readonly place: ApiPlace;
  readonly contentUrl: string;
  readonly faults: LmsFaults;
}
