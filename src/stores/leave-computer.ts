import { clearDevice } from './clear-device.ts';
import { forgetDeviceNotes } from './device-notes.ts';
import { drop, keysFrom } from './device-storage.ts';
import { keepUnder, keysInUse, storageInUse } from './keep-on-device.ts';
import { $learner } from './learner.ts';
import { pageListener } from './page-listener.ts';

/**
 * *Finish on this computer*: everything of this learner goes from this device, and nothing more is
 * kept here. What an LMS holds stays there: it is sent the last of the work and its session ends.
 */
export function leaveComputer(): void {
  if ($learner.get()?.from !== 'lms') return clearDevice();
  pageListener()?.leave();
  const storage = storageInUse();
  const keys = keysInUse();
  keepUnder(null);
  forgetDeviceNotes();
  if (storage && keys) for (const key of keysFrom(storage, keys.start)) drop(storage, key);
}
