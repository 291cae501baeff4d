import { drop, keysFrom, put, stored } from './device-storage.ts';
import type { DeviceStorage } from './device-storage.ts';
import { keysInUse, storageInUse } from './keep-on-device.ts';
import type { CopyKeys } from './storage-keys.ts';

/** For a browser that keeps nothing: notes live as long as the page. */
const inPage = new Map<string, string>();

/**
 * Something about this learner's work that stays on this device: it is in no LMS and no file, goes
 * with *Remove everything*, and is never shown to another learner.
 */
export function deviceNote(name: string): string | null {
  const storage = storageInUse();
  const key = keyOf(name);
  return (storage && key && stored(storage, key)) || (inPage.get(key ?? name) ?? null);
}

/** Keeps a note; `null` drops it. Returns false if it will be gone with the page. */
export function putDeviceNote(name: string, text: string | null): boolean {
  const storage = storageInUse();
  const key = keyOf(name);
  inPage.delete(key ?? name);
  if (text === null) {
    if (storage && key) drop(storage, key);
    return true;
  }
  if (storage && key && put(storage, key, text) === null) return true;
  inPage.set(key ?? name, text);
  return false;
}

/** Notes of work that goes over to a name go with it; what lies there already stays. */
export function moveDeviceNotes(storage: DeviceStorage, from: CopyKeys, to: CopyKeys): void {
  for (const key of keysFrom(storage, `${from.start}note:`)) {
    const there = to.start + key.slice(from.start.length);
    if (stored(storage, there) === null) put(storage, there, stored(storage, key) ?? '');
    drop(storage, key);
  }
}

/** The work is cleared: notes that live with the page go too. */
export function forgetDeviceNotes(): void {
  inPage.clear();
}

function keyOf(name: string): string | null {
  const keys = keysInUse();
  return keys && `${keys.start}note:${name}`;
}
