import { emptyAttempt } from '../course/attempt/attempt.ts';
import { emptyWriting } from '../course/writing/writing.ts';
import { decodeAttempt, encodeAttempt } from '../tracking/suspend-data/attempt-block.ts';
import { put, setAside, stored } from './device-storage.ts';
import type { DeviceStorage, StorageTrouble } from './device-storage.ts';
import type { CopyKeys } from './storage-keys.ts';
import { joinWork } from './work.ts';
import type { Work } from './work.ts';
import { writingFromJson, writingToJson } from './writing-json.ts';

/** What was found under a learner's keys. */
export interface DeviceCopy {
  /** As much of it as can be read; empty if there is nothing. */
  readonly work: Work;
  readonly found: boolean;
  /** Something there cannot be read in full; it now lies under a key of its own. */
  readonly unreadable: 'damaged' | 'newer' | null;
  /** It could be neither read nor moved: nothing may be written over it. */
  readonly occupied: boolean;
}

/** Read a learner's copy. What cannot be read is moved aside, never written over. */
export function readCopy(storage: DeviceStorage, keys: CopyKeys): DeviceCopy {
  const attemptText = stored(storage, keys.attempt);
  const writingText = stored(storage, keys.writing);
  const decoded = attemptText === null ? null : decodeAttempt(attemptText);
  const writing = writingText === null ? emptyWriting : writingFromJson(writingText);

  const attemptLost = decoded?.newer ? 'newer' : decoded?.damaged ? 'damaged' : null;
  const writingLost = typeof writing === 'string' ? writing : null;
  const moved =
    (!attemptLost || setAside(storage, keys.attempt, attemptText ?? '')) &&
    (!writingLost || setAside(storage, keys.writing, writingText ?? ''));
  return {
    work: {
      attempt: decoded?.attempt ?? emptyAttempt(0),
      writing: typeof writing === 'string' ? emptyWriting : writing,
    },
    found: attemptText !== null || writingText !== null,
    unreadable: attemptLost ?? writingLost,
    occupied: !moved,
  };
}

/** What came of keeping a copy. */
export interface Kept {
  /** The work joined with what another tab had stored. */
  readonly work: Work;
  readonly trouble: StorageTrouble | null;
  readonly unreadable: DeviceCopy['unreadable'];
}

/** Join the work with what is stored, store it, and read it back. */
export function keepCopy(storage: DeviceStorage, keys: CopyKeys, mine: Work): Kept {
  const copy = readCopy(storage, keys);
  const work = joinWork(mine, copy.work);
  if (copy.occupied) return { work: mine, trouble: 'occupied', unreadable: copy.unreadable };
  const trouble =
    putChanged(storage, keys.attempt, encodeAttempt(work.attempt)) ??
    putChanged(storage, keys.writing, writingToJson(work.writing));
  return { work, trouble, unreadable: copy.unreadable };
}

function putChanged(storage: DeviceStorage, key: string, text: string): StorageTrouble | null {
  return stored(storage, key) === text ? null : put(storage, key, text);
}
