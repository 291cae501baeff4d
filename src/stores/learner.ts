import { atom } from 'nanostores';
import { put, stored } from './device-storage.ts';
import { storageInUse } from './keep-on-device.ts';
import { learnerKey } from './storage-keys.ts';

/** Whose work this is. */
export interface Learner {
  /** `lms`: the LMS said so. `device`: a name or initials typed here. */
  readonly from: 'lms' | 'device';
  /** What tells learners apart: the LMS's id, or the name without differences of case and space. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
}

/** Whose work this is; `null` while nobody said. */
export const $learner = atom<Learner | null>(null);

/** Was *Whose work is this?* asked on this device, or does the LMS know? */
export const $learnerAsked = atom(true);

/** The question was put away without a name; it is not asked again here. */
export function learnerAsked(): void {
  $learnerAsked.set(true);
  const storage = storageInUse();
  if (storage) put(storage, learnerKey, JSON.stringify({ name: $learner.get()?.name ?? '' }));
}

/** A learner by the name typed; `Sam  W` and `sam w` are the same. Nothing if it is empty. */
export function learnerNamed(name: string): Learner | null {
  // By characters: half of an emoji could not be part of a storage key.
  const shown = [...name.normalize('NFC').trim().replace(/\s+/g, ' ')].slice(0, 60).join('');
  return shown ? { from: 'device', id: shown.toLowerCase(), name: shown } : null;
}

/** Whose work it was when this device was last used, and whether anybody was asked. */
export function rememberedLearner(): { learner: Learner | null; asked: boolean } {
  const storage = storageInUse();
  const text = storage && stored(storage, learnerKey);
  if (!text) return { learner: null, asked: false };
  try {
    const { name } = JSON.parse(text) as { name?: unknown };
    return { learner: learnerNamed(String(name ?? '')), asked: true };
  } catch {
    return { learner: null, asked: false };
  }
}
