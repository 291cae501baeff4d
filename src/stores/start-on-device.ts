import { emptyAttempt } from '../course/attempt/attempt.ts';
import { emptyWriting } from '../course/writing/writing.ts';
import { adoptAttempt } from './attempt.ts';
import { chance } from './chance.ts';
import { keepSoon, keepUnder, readDevice } from './keep-on-device.ts';
import { $learner, $learnerAsked, rememberedLearner } from './learner.ts';
import type { Learner } from './learner.ts';
import { settings } from './package-settings.ts';
import { $ready } from './ready.ts';
import { copyKeys } from './storage-keys.ts';
import { adoptWriting } from './writing.ts';

/**
 * Go on without an LMS: with the work of whoever was here last, or of nobody yet.
 * @param launched the learner of an LMS's session that this page belongs to and can no longer reach
 */
export function startOnDevice(launched: Learner | null = null): void {
  const { learner, asked } = rememberedLearner();
  $learner.set(launched ?? learner);
  $learnerAsked.set(launched !== null || asked);
  keepUnder(copyKeys(settings().id, launched ?? learner));
  const copy = readDevice();
  adoptAttempt(copy?.found ? copy.work.attempt : emptyAttempt(chance(0x10000)));
  adoptWriting(copy?.work.writing ?? emptyWriting);
  $ready.set(true);
  keepSoon();
}
