import type { DeviceStorage } from '../../src/stores/device-storage.ts';

/** Storage in memory, with what can be wrong with a browser's. */
export interface FakeStorage extends DeviceStorage {
  readonly values: Map<string, string>;
  /** Characters it holds, keys included; more throws as browsers do. */
  room: number;
  /** Takes values and keeps none. */
  forgetful: boolean;
  /** Every touch throws. */
  broken: boolean;
}

/** An empty storage in order. */
export function fakeStorage(values: Readonly<Record<string, string>> = {}): FakeStorage {
  const map = new Map(Object.entries(values));
  const used = () => [...map].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const storage: FakeStorage = {
    values: map,
    room: Infinity,
    forgetful: false,
    broken: false,
    get length() {
      return touched().size;
    },
    key: (n) => [...touched().keys()][n] ?? null,
    getItem: (key) => touched().get(key) ?? null,
    removeItem: (key) => void touched().delete(key),
    setItem(key, value) {
      const before = touched().get(key) ?? '';
      if (used() - before.length + key.length + value.length > storage.room) {
        throw new DOMException('no room', 'QuotaExceededError');
      }
      if (!storage.forgetful) map.set(key, value);
    },
  };
  function touched(): Map<string, string> {
    if (storage.broken) throw new DOMException('forbidden', 'SecurityError');
    return map;
  }
  return storage;
}
