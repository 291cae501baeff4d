import { clearAttempt } from '../course/attempt/changes.ts';
import { $attempt } from './attempt.ts';
import { keepCopy, readCopy } from './device-copy.ts';
import type { DeviceCopy } from './device-copy.ts';
import { put, stored } from './device-storage.ts';
import type { DeviceStorage, StorageTrouble } from './device-storage.ts';
import { tell } from './notices.ts';
import { $ready } from './ready.ts';
import { $saveState, noteSaving } from './save-state.ts';
import type { CopyKeys } from './storage-keys.ts';
import { isEmptyWork, isSameWork, joinWork } from './work.ts';
import type { Work } from './work.ts';
import { $writing } from './writing.ts';

/** Milliseconds from a change to its copy on the device. */
const delay = 250;

let storage: DeviceStorage | null = null;
let keys: CopyKeys | null = null;
let now: () => number = Date.now;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keep every change of the stores on this device from now on, once it is known under which keys. */
export function keepOnDevice(opened: DeviceStorage | StorageTrouble, clock: () => number): void {
  now = clock;
  storage = typeof opened === 'string' ? null : opened;
  if (typeof opened === 'string') noteSaving({ trouble: opened });
  $attempt.listen(keepSoon);
  $writing.listen(keepSoon);
}

/** Under whose keys the copy lies; `null` keeps none. */
export function keepUnder(next: CopyKeys | null): void {
  clearTimeout(timer);
  keys = next;
}

/** The keys in use. */
export function keysInUse(): CopyKeys | null {
  return keys;
}

/** The storage in use; `null` if this browser keeps nothing. */
export function storageInUse(): DeviceStorage | null {
  return storage;
}

/** Read the copy under the keys in use, and tell the learner of anything that cannot be read. */
export function readDevice(): DeviceCopy | null {
  if (!storage || !keys) return null;
  const copy = readCopy(storage, keys);
  tellUnreadable(copy.unreadable);
  noteSaving({ unfiledSince: Number(stored(storage, keys.unfiled)) || null });
  noteSaving(
    copy.occupied
      ? { trouble: 'occupied' }
      : { trouble: null, kept: copy.found && !copy.unreadable ? 'earlier' : null },
  );
  return copy;
}

/** Store what is not stored yet, at once. Returns true if it was written and read back. */
export function flushToDevice(): boolean {
  clearTimeout(timer);
  if (!storage || !keys || !$ready.get()) return false;
  const mine = { attempt: $attempt.get(), writing: $writing.get() };
  if (isEmptyWork(mine)) return true;
  const { work, trouble, unreadable } = keepCopy(storage, keys, mine);
  tellUnreadable(unreadable);
  takeIn(work);
  clearTimeout(timer);
  noteSaving(trouble ? { trouble } : { trouble: null, kept: now() });
  const written = Object.keys(work.writing.texts).length > 0;
  if (written && $saveState.get().unfiledSince === null) noteUnfiled(now());
  return trouble === null;
}

/** From this moment on, in ms since 1970, there may be writing that is in no file. */
export function noteUnfiled(since: number): void {
  if (storage && keys) put(storage, keys.unfiled, String(since));
  noteSaving({ unfiledSince: since });
}

/**
 * Another tab changed a key (`null`: all of them). What it stored is taken in, so that neither
 * overwrites the other; what it removed is removed here too, else it would be stored again.
 */
export function followOtherTab(key: string | null): void {
  if (!storage || !keys || !$ready.get()) return;
  if (key !== keys.attempt && key !== keys.writing && key !== null) return;
  if (stored(storage, keys.attempt) === null) forgetWork();
  else takeIn(readCopy(storage, keys).work);
}

/** Empty the stores so that no older copy comes back, and keep nothing until the next change. */
export function forgetWork(): void {
  const { attempt, writing } = { attempt: $attempt.get(), writing: $writing.get() };
  $attempt.set(clearAttempt(attempt, attempt.seed));
  $writing.set({ epoch: writing.epoch + 1, texts: {} });
  clearTimeout(timer);
  noteSaving({ kept: null, trouble: null, unfiledSince: null });
}

function takeIn(other: Work): void {
  const mine = { attempt: $attempt.get(), writing: $writing.get() };
  const joined = joinWork(mine, other);
  if (isSameWork(mine, joined)) return;
  $attempt.set(joined.attempt);
  $writing.set(joined.writing);
}

/** Store what is not stored yet, soon. */
export function keepSoon(): void {
  if (!storage || !keys || !$ready.get()) return;
  clearTimeout(timer);
  timer = setTimeout(flushToDevice, delay);
}

function tellUnreadable(what: DeviceCopy['unreadable']): void {
  if (what === 'damaged') {
    tell({
      kind: 'damaged-copy',
      words:
        'Part of the copy on this device could not be read. It is kept untouched beside the new ' +
        'one. Go on from here, or open a file that you saved.',
    });
  }
  if (what === 'newer') {
    tell({
      kind: 'newer-copy',
      words:
        'The copy on this device was made by a newer version of this course. It is kept untouched. ' +
        'Ask your centre for the newer version to go on with it.',
    });
  }
}
