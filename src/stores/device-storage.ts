/**
 * Why something is not kept on this device: there is no storage; asking for it throws; there is no
 * room; what was written did not read back; or unreadable older work could not be moved aside.
 */
export type StorageTrouble = 'missing' | 'forbidden' | 'full' | 'lost' | 'occupied';

/** The part of the browser's storage that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Open the browser's storage, or say why not: a blocked one throws at the first touch. */
export function openStorage(scope: {
  readonly localStorage?: DeviceStorage | null;
}): DeviceStorage | StorageTrouble {
  try {
    const storage = scope.localStorage;
    if (!storage) return 'missing';
    storage.getItem('outcome-four');
    return storage;
  } catch {
    return 'forbidden';
  }
}

/** What is stored under a key; `null` if nothing, or if the storage no longer answers. */
export function stored(storage: DeviceStorage, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** Write and read back. Returns what went wrong, or `null`; it never throws. */
export function put(storage: DeviceStorage, key: string, text: string): StorageTrouble | null {
  try {
    storage.setItem(key, text);
  } catch (error) {
    return error instanceof Error && error.name === 'SecurityError' ? 'forbidden' : 'full';
  }
  return stored(storage, key) === text ? null : 'lost';
}

/** Remove a key; a storage that no longer answers is left as it is. */
export function drop(storage: DeviceStorage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing was removed, and nothing depends on it.
  }
}

/** All keys that begin with a text. */
export function keysFrom(storage: DeviceStorage, start: string): string[] {
  try {
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
    return keys.filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

/**
 * Move what cannot be read to a key of its own, `<key>:aside-1`, `-2`, …, where nothing overwrites
 * it. Returns false if there is no room: then the original must stay as it is.
 */
export function setAside(storage: DeviceStorage, key: string, raw: string): boolean {
  for (let n = 1; n < 100; n++) {
    const aside = `${key}:aside-${n}`;
    const there = stored(storage, aside);
    if (there === raw) return true;
    if (there === null) return put(storage, aside, raw) === null;
  }
  return false;
}
