import { decodeSuspendData } from '../tracking/suspend-data/suspend-data.ts';
import { setAside } from './device-storage.ts';
import { storageInUse } from './keep-on-device.ts';
import { tell } from './notices.ts';
import type { CopyKeys } from './storage-keys.ts';
import { $support } from './support.ts';
import type { Work } from './work.ts';

/** What the LMS handed over. */
export interface LmsCopy {
  /** As much of it as can be read. */
  readonly work: Work;
  /** It is from a newer version of the course and must not be written over. */
  readonly held: boolean;
}

/**
 * Read an LMS's suspend data. What cannot be read is kept as it came, on this device and for the
 * support report, and the learner is told.
 */
export function readLmsCopy(text: string, keys: CopyKeys | null): LmsCopy {
  const { attempt, writing } = decodeSuspendData(text);
  const newer = attempt.newer === true || writing.newer === true;
  if (newer || attempt.damaged || writing.damaged) {
    const storage = storageInUse();
    if (storage && keys) setAside(storage, `${keys.start}lms`, text);
    $support.setKey('unreadable', text);
    tell(newer ? newerWords : damagedWords);
  }
  return { work: { attempt: attempt.attempt, writing: writing.writing }, held: newer };
}

const newerWords = {
  kind: 'newer-lms',
  words:
    'Your LMS holds work from a newer version of this course. It is left untouched, so what you do ' +
    'now is kept on this device only. Ask your centre for the newer version.',
} as const;

const damagedWords = {
  kind: 'damaged-lms',
  words:
    'Part of the work that your LMS handed over could not be read. What could be read is here; the ' +
    'rest is kept as it came, in the details of the save state, for your centre’s support desk.',
} as const;
