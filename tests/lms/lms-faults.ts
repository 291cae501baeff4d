import type { Faults } from './strict/faults.ts';
import { noFaults } from './strict/faults.ts';

/** What can be made to go wrong with the LMS's run-time code and with its server. */
export interface LmsFaults extends Faults {
  /** `cut`: requests for the package's files are broken off; tracking still works. */
  readonly content: 'ok' | 'cut';
  /** `cut`: every request to the server is broken off. */
  readonly network: 'ok' | 'cut';
  /** `expired`: what is sent is refused with 403, which Moodle's own script takes for no network. */
  readonly login: 'ok' | 'expired';
}

/** Nothing goes wrong. */
export const noLmsFaults: LmsFaults = { ...noFaults, content: 'ok', network: 'ok', login: 'ok' };
