import { emptyAttempt } from '../course/attempt/attempt.ts';
import { emptyWriting } from '../course/writing/writing.ts';
import { $attempt } from './attempt.ts';
import { carryOver } from './carry-over.ts';
import { chance } from './chance.ts';
import { moveDeviceNotes } from './device-notes.ts';
import { drop } from './device-storage.ts';
import { flushToDevice, keepUnder, readDevice, storageInUse } from './keep-on-device.ts';
import { $learner, learnerAsked, learnerNamed } from './learner.ts';
import { settings } from './package-settings.ts';
import { copyKeys } from './storage-keys.ts';
import type { Work } from './work.ts';
import { $writing } from './writing.ts';

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
    moveDeviceNotes(storage, nobody, copyKeys(settings().id, learner));
  }
}
