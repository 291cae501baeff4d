import type { Attempt } from '../course/attempt/attempt.ts';
import type { Launch, Report, SaveResult } from '../tracking/lms.ts';
import { exitRoom } from '../tracking/exit-room.ts';
import { makeLocation, makeResult } from '../tracking/report.ts';
import { encodeSuspendData } from '../tracking/suspend-data/suspend-data.ts';
import { $attempt } from './attempt.ts';
import { detailsHere } from './package-details.ts';
import { settings } from './package-settings.ts';
import { $saveState, noteSaving } from './save-state.ts';
import { $support, noteError } from './support.ts';
import { $writing } from './writing.ts';

let launchSave = true;
let raised: Attempt | null = null;

/**
 * Is this attempt only the last one with its revision raised for a save? That is no change of the
 * learner's. By identity, since the store may tell of it when the save is long over.
 */
export function isRaisedOnly(attempt: Attempt): boolean {
  return attempt === raised;
}

/** What to send now. Raises the revision: no two saves are the same text. */
export function lmsReport(launch: Launch, seconds: number, held: boolean): Report {
  const before = $attempt.get();
  const attempt = { ...before, revision: before.revision + 1 };
  raised = attempt;
  $attempt.set(attempt);
  const result =
    launch.mode === 'normal'
      ? makeResult(attempt, settings(), detailsHere(), launch.reported)
      : null;
  const full = withWriting();
  const fits = full !== null && full.length <= exitRoom(standardInUse(), result);
  return {
    suspendData: held
      ? null
      : { full: fits ? full : null, attemptOnly: encodeSuspendData({ attempt: $attempt.get() }) },
    location: makeLocation(attempt, settings(), detailsHere()),
    seconds,
    result,
  };
}

function standardInUse(): 'scorm-1.2' | 'scorm-2004' {
  return settings().standard === 'scorm-2004' ? 'scorm-2004' : 'scorm-1.2';
}

/** Tell the save state and the support report what came of a save. */
export function noteResult(result: SaveResult): void {
  const now = Date.now();
  for (const refusal of result.refused) noteError({ at: now, ...refusal });
  $support.setKey('characters', result.characters);
  const before = $saveState.get();
  // The commit at launch carries nothing of the learner's that the LMS did not hand over itself.
  const confirmed = before.confirmed && launchSave && result.taken;
  launchSave = false;
  const inFile = before.writing === 'in-file' ? 'in-file' : 'no-room';
  noteSaving({
    confirmed,
    failed: !result.taken,
    sent: result.taken ? now : before.sent,
    writing: result.suspendData === 'attempt-only' ? inFile : 'sent',
  });
}

function withWriting(): string | null {
  try {
    return encodeSuspendData({ attempt: $attempt.get(), writing: $writing.get() });
  } catch {
    // More than a block can hold is more than any LMS takes.
    return null;
  }
}
