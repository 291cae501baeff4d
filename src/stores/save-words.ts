import type { StorageTrouble } from './device-storage.ts';
import type { SaveState } from './save-state.ts';

const toFile = 'Save your work to a file before you leave.';

const again = 'Open the activity again from your course page.';

const why: Record<StorageTrouble, string> = {
  missing: 'this browser keeps nothing for this site',
  forbidden: 'this browser does not allow this site to keep anything',
  full: 'the storage of this browser is full',
  lost: 'this browser did not keep what was stored',
  occupied: 'older work that could not be read is in the way and is left untouched',
};

/**
 * The save state in one sentence that is true now.
 * @param time formats a moment in ms since 1970 as the learner reads it, for example `10:42`
 */
export function saveWords(state: SaveState, time: (moment: number) => string): string {
  switch (state.where) {
    case 'connecting':
      return 'Connecting to your LMS';
    case 'browse':
      return 'Your LMS opened this for looking round only: nothing you do here is saved.';
    case 'device':
      return onDevice(state, time);
    case 'unreached':
      return withoutLms('we could not reach your LMS', state, time);
    case 'refused':
      return `${withoutLms('your LMS did not open this activity', state, time)} ${again}`;
    case 'review':
      return `Your result is recorded. ${inReview(state, time)}`;
    case 'left':
      return state.failed || state.held || state.writing === 'no-room'
        ? inLms(state, time)
        : `${inLms(state, time)}. You can close this page.`;
    case 'lms':
      return inLms(state, time);
  }
}

function onDevice(state: SaveState, time: (moment: number) => string): string {
  if (state.trouble) return `Not saved: ${why[state.trouble]}. ${toFile}`;
  return keptWords(state, time) || 'Nothing to save yet';
}

function withoutLms(what: string, state: SaveState, time: (moment: number) => string): string {
  if (state.trouble) return `Not saved: ${what} and ${why[state.trouble]}. ${toFile}`;
  const kept = keptWords(state, time);
  const sentence = `${what[0]?.toUpperCase()}${what.slice(1)}, so your work is kept only on this device.`;
  return kept ? `${sentence} ${kept}.` : sentence;
}

function inLms(state: SaveState, time: (moment: number) => string): string {
  const copy = hasCopy(state);
  if (state.failed) {
    return copy
      ? `Not saved: your LMS did not take it. ${keptWords(state, time)}; we go on trying.`
      : `Not saved: your LMS did not take it and there is no copy on this device. ${toFile}`;
  }
  if (state.held) {
    return (
      'Not saved: your LMS holds work from a newer version of this course, which is left untouched. ' +
      (copy ? `${keptWords(state, time)}.` : toFile)
    );
  }
  if (state.writing === 'no-room') return noRoom(copy);
  if (state.confirmed) return 'Confirmed by your LMS';
  if (state.sent === null) return 'Nothing to save yet';
  const without = state.writing === 'in-file' ? ', without your writing' : '';
  return `Sent to your LMS ${time(state.sent)}${without}${copy ? ' · copy here' : ''}`;
}

function inReview(state: SaveState, time: (moment: number) => string): string {
  const copy = hasCopy(state);
  if (state.failed && !copy) {
    return `Not saved: your LMS did not take your work and there is no copy on this device. ${toFile}`;
  }
  if (state.failed) return 'Your LMS did not take your work: it is only on this device.';
  if (state.held) return inLms(state, time);
  if (state.writing === 'no-room') return `${noRoom(copy)}.`;
  return 'You can go on; your work is still kept.';
}

function noRoom(copy: boolean): string {
  return copy
    ? 'Your LMS has no room for your writing: it is only on this device'
    : 'Not saved: your LMS has no room for your writing and there is no copy on this device. ' +
        'Save it to a file before you leave';
}

function hasCopy(state: SaveState): boolean {
  return state.kept !== null && state.trouble === null;
}

function keptWords(state: SaveState, time: (moment: number) => string): string {
  if (state.kept === null) return '';
  return state.kept === 'earlier'
    ? 'Kept on this device'
    : `Kept on this device ${time(state.kept)}`;
}
