import { deviceNote, putDeviceNote } from './device-notes.ts';
import type { SaveState } from './save-state.ts';

const threeDays = 3 * 24 * 60 * 60 * 1000;
const note = 'file-offer';

/**
 * Is it time to offer that writing be saved to a file? Only where no LMS holds it, three days after
 * the last file or the first words, and not again on the day the offer was put away.
 */
export function isFileOfferDue(
  { where, unfiledSince }: Pick<SaveState, 'where' | 'unfiledSince'>,
  putAwayOn: string | null,
  now: Date,
): boolean {
  const alone = where === 'device' || where === 'unreached' || where === 'refused';
  if (!alone || unfiledSince === null || putAwayOn === dayOf(now)) return false;
  return now.getTime() - unfiledSince >= threeDays;
}

/** The day on which the offer was last put away here. */
export function offerPutAwayOn(): string | null {
  return deviceNote(note);
}

/** The learner does not want it today. */
export function putOfferAway(now: Date): void {
  putDeviceNote(note, dayOf(now));
}

/** The calendar day where the learner is. */
function dayOf(time: Date): string {
  return `${time.getFullYear()}-${time.getMonth() + 1}-${time.getDate()}`;
}
