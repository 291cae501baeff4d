import { forgetDeviceNotes } from './device-notes.ts';
import { drop, keysFrom } from './device-storage.ts';
import { flushToDevice, forgetWork, keepUnder, keysInUse, storageInUse } from './keep-on-device.ts';
import { $learner } from './learner.ts';
import { pageListener } from './page-listener.ts';
import { $saveState } from './save-state.ts';
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
  forgetDeviceNotes();
  pageListener()?.saveNow();
  // Calls off the copy that the emptied stores would make; the keys stay for what comes next.
  keepUnder(keys);
  if (storage && keys) for (const key of keysFrom(storage, keys.start)) drop(storage, key);
  if ($learner.get()?.from === 'lms') {
    // The LMS still holds the old work and will hand it over: the higher epoch must be kept here.
    if ($saveState.get().failed) flushToDevice();
    return;
  }
  if (storage) drop(storage, learnerKey);
  startOnDevice();
}
