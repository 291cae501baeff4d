import { atom } from 'nanostores';
import type { CopyKeys } from './storage-keys.ts';

/**
 * Work on this device that is under no learner of an LMS: it was done when the LMS did not open the
 * course and so could not say whose it was.
 */
export interface WorkApart {
  /** The name given then; `''` if none was. */
  readonly name: string;
  readonly keys: CopyKeys;
}

/** What was found when the LMS opened the course; the learner is asked whether it is theirs. */
export const $workApart = atom<readonly WorkApart[]>([]);

/** It is somebody else's: it stays where it is, and nobody is asked again in this launch. */
export function leaveApart({ keys }: WorkApart): void {
  $workApart.set($workApart.get().filter((apart) => apart.keys.start !== keys.start));
}
