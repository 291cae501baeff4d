import { atom } from 'nanostores';
import type { StorageTrouble } from './device-storage.ts';

/** The sentences lie apart: what changes the state does not need them. */

/** Where the learner's work is kept just now: facts from which `saveWords` makes its sentence. */
export interface SaveState {
  /**
   * `device`: no LMS is meant to be there. `connecting`: it has not answered yet. `lms`, `review`,
   * `browse`: how it opened the course. `unreached`: none was found. `refused`: it did not open the
   * activity. `left`: the learner closed it by *Exit*.
   */
  readonly where:
    'device' | 'connecting' | 'lms' | 'review' | 'browse' | 'unreached' | 'refused' | 'left';
  /** When the copy on this device was last written and read back; `earlier` = before this page. */
  readonly kept: number | 'earlier' | null;
  /** Why the copy on this device could not be kept. */
  readonly trouble: StorageTrouble | null;
  /** When the LMS last said that it took everything sent, in ms since 1970. */
  readonly sent: number | null;
  /** At launch the LMS handed back all that this device knows, and nothing was done since. */
  readonly confirmed: boolean;
  /** The last sending failed. */
  readonly failed: boolean;
  /** Suspend data is left alone, since the LMS holds work from a newer version of the course. */
  readonly held: boolean;
  /**
   * Since when there is writing that was not saved to a file, in ms since 1970: the last file, or
   * the first words on this device. `null` = nothing was written here.
   */
  readonly unfiledSince: number | null;
  /** `sent` with the attempt; `no-room` in the LMS; `in-file`: no room, but saved to a file. */
  readonly writing: 'sent' | 'no-room' | 'in-file';
}

/** Where the work is kept. */
export const $saveState = atom<SaveState>({
  where: 'device',
  kept: null,
  trouble: null,
  sent: null,
  confirmed: false,
  failed: false,
  held: false,
  unfiledSince: null,
  writing: 'sent',
});

/** Change what is known of it. */
export function noteSaving(part: Partial<SaveState>): void {
  $saveState.set({ ...$saveState.get(), ...part });
}
