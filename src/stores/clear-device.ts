import { drop, keysFrom } from './device-storage.ts';
import { $fileSaved } from './file-saved.ts';
import { forgetWork, keysInUse, storageInUse } from './keep-on-device.ts';
import { $learner } from './learner.ts';
import { pageListener } from './page-listener.ts';
import { startOnDevice } from './start-on-device.ts';
import { learnerKey } from './storage-keys.ts';

/**
 * Remove this learner's work, and what was moved aside of it, from this device. Epochs are raised,
 * so that no other copy brings it back: an LMS is sent the emptied work at once. Without an LMS the
 * name is forgotten too. Scores and completion that an LMS holds stay there.
 */
export function clearDevice(): void {
  const storage = storageInUse();
  const keys = keysInUse();
  forgetWork();
  pageListener()?.saveNow();
  forgetWork();
  if (storage && keys) for (const key of keysFrom(storage, keys.start)) drop(storage, key);
  $fileSaved.set(null);
  if ($learner.get()?.from === 'lms') return;
  if (storage) drop(storage, learnerKey);
  startOnDevice();
}
