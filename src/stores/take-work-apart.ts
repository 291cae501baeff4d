import { $attempt } from './attempt.ts';
import { carryOver } from './carry-over.ts';
import { readCopy } from './device-copy.ts';
import { drop } from './device-storage.ts';
import { flushToDevice, storageInUse } from './keep-on-device.ts';
import { rememberedLearner } from './learner.ts';
import { settings } from './package-settings.ts';
import { copyKeys } from './storage-keys.ts';
import { $workApart, leaveApart } from './work-apart.ts';
import type { WorkApart } from './work-apart.ts';
import { isEmptyWork } from './work.ts';
import { $writing } from './writing.ts';

/** Look for work that was done on this device while the LMS did not open the course. */
export function findWorkApart(): void {
  const storage = storageInUse();
  if (!storage) return;
  const named = rememberedLearner().learner;
  const found = [null, ...(named ? [named] : [])]
    .map((learner) => ({
      name: learner?.name ?? '',
      keys: copyKeys(settings().id, learner),
    }))
    .filter(({ keys }) => !isEmptyWork(readCopy(storage, keys).work));
  if (found.length > 0) $workApart.set(found);
}

/**
 * It is this learner's: add it to what is here; nothing here is undone. It is removed from where it
 * lay only once it was read back under the learner's own key.
 */
export function takeWorkApart(apart: WorkApart): void {
  leaveApart(apart);
  const storage = storageInUse();
  if (!storage) return;
  const { work } = readCopy(storage, apart.keys);
  const joined = carryOver({ attempt: $attempt.get(), writing: $writing.get() }, work);
  $attempt.set(joined.attempt);
  $writing.set(joined.writing);
  if (!flushToDevice()) return;
  drop(storage, apart.keys.attempt);
  drop(storage, apart.keys.writing);
}
