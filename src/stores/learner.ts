import { atom } from 'nanostores';
import { emptyAttempt } from '../course/attempt/attempt.ts';
import { emptyWriting } from '../course/writing/writing.ts';
import { $attempt } from './attempt.ts';
import { chance } from './chance.ts';
import { carryOver } from './carry-over.ts';
import { drop, put, stored } from './device-storage.ts';
import { flushToDevice, keepUnder, readDevice, storageInUse } from './keep-on-device.ts';
import { settings } from './package-settings.ts';
import { copyKeys, learnerKey } from './storage-keys.ts';
import type { Work } from './work.ts';
import { $writing } from './writing.ts';

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
  const shown = name.normalize('NFC').trim().replace(/\s+/g, ' ').slice(0, 60);
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

/**
 * Say whose work this is. Work begun before any name was given goes with the name; from one name to
 * another, the first one's work stays under its own name and the other's is loaded.
 */
export function nameLearner(name: string): void {
  const learner = learnerNamed(name);
  const before = $learner.get();
  if (!learner || learner.id === before?.id || before?.from === 'lms') return;
  flushToDevice();
  const apart: Work = { attempt: $attempt.get(), writing: $writing.get() };
  const nobody = copyKeys(settings().id, null);

  $learner.set(learner);
  learnerAsked();
  keepUnder(copyKeys(settings().id, learner));
  const copy = readDevice();
  const own = copy?.found
    ? copy.work
    : { attempt: emptyAttempt(chance(0x10000)), writing: emptyWriting };
  const work = before ? own : carryOver(own, apart);
  $attempt.set(work.attempt);
  $writing.set(work.writing);

  const storage = storageInUse();
  if (flushToDevice() && !before && storage) {
    // Only now that it was read back under the name: else the next person here would get it too.
    drop(storage, nobody.attempt);
    drop(storage, nobody.writing);
  }
}
