import { atom } from 'nanostores';
import { put, stored } from './device-storage.ts';
import { keysInUse, storageInUse } from './keep-on-device.ts';
import { $saveState, noteSaving } from './save-state.ts';

/** When the work was last saved to a file, in ms since 1970; `null` = never, or not known here. */
export const $fileSaved = atom<number | null>(null);

/** Read when this learner last saved a file on this device. */
export function readFileSaved(): void {
  const storage = storageInUse();
  const keys = keysInUse();
  const moment = Number((storage && keys && stored(storage, keys.file)) ?? 0);
  $fileSaved.set(moment > 0 ? moment : null);
}

/** The work was saved to a file just now. */
export function noteFileSaved(moment: number): void {
  const storage = storageInUse();
  const keys = keysInUse();
  if (storage && keys) put(storage, keys.file, String(moment));
  $fileSaved.set(moment);
  if ($saveState.get().writing === 'no-room') noteSaving({ writing: 'in-file' });
}
