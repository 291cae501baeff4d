import { emptyAttempt } from '../course/attempt/attempt.ts';
import type { Launch, Lms, OpenLms, Refusal } from '../tracking/lms.ts';
import { runSession } from '../tracking/session.ts';
import type { Changed, Session } from '../tracking/session.ts';
import { $attempt, adoptAttempt } from './attempt.ts';
import { chance } from './chance.ts';
import { flushToDevice, keepUnder, keysInUse, readDevice } from './keep-on-device.ts';
import { launchedHere, rememberLaunch, forgetLaunch } from './launched-here.ts';
import { $learner, $learnerAsked } from './learner.ts';
import { isRaisedOnly, lmsReport, noteResult } from './lms-report.ts';
import { readLmsCopy } from './lms-copy.ts';
import { tell } from './notices.ts';
import { settings } from './package-settings.ts';
import { setPageListener } from './page-listener.ts';
import { $ready } from './ready.ts';
import { $saveState, noteSaving } from './save-state.ts';
import { startOnDevice } from './start-on-device.ts';
import { copyKeys } from './storage-keys.ts';
import { $sharing } from './sharing.ts';
import { $support, noteError } from './support.ts';
import { findWorkApart } from './take-work-apart.ts';
import { isTimeOnly } from './time-only.ts';
import { isSameWork, joinWork } from './work.ts';
import { $writing, adoptWriting } from './writing.ts';

/**
 * Connect the stores with the LMS, once per launch. If it is not to be found or does not open the
 * activity, work goes on and is kept on this device, and the learner is told.
 */
export function connect(openLms: OpenLms): void {
  const lms = openLms(globalThis, { completedAs: settings().report, now: () => new Date() });
  $support.setKey('lmsFound', lms !== null);
  if (!lms) return goOnWithout('unreached');
  const refusal = lms.initialize();
  if (refusal) return goOnWithout('refused', refusal);
  join(lms, lms.launch());
}

function goOnWithout(where: 'unreached' | 'refused', refusal?: Refusal): void {
  if (refusal) noteError({ at: Date.now(), ...refusal });
  noteSaving({ where });
  startOnDevice(launchedHere());
}

function join(lms: Lms, launch: Launch): void {
  const { mode, learner } = launch;
  $support.setKey('mode', mode);
  $support.setKey('learnerId', learner.id);
  $support.setKey('allowed', lms.room);
  $learner.set({ from: 'lms', ...learner });
  $learnerAsked.set(true);
  // Without an id nobody can be told apart, so no copy is kept here and none is reused.
  const keeps = learner.id !== '' && mode !== 'browse';
  keepUnder(keeps ? copyKeys(settings().id, { from: 'lms', id: learner.id }) : null);
  if (keeps) rememberLaunch({ from: 'lms', ...learner });
  if (learner.id === '') tellNoId();

  const device = readDevice();
  const copy = readLmsCopy(launch.suspendData, keysInUse());
  const theirs = copy.work;
  const joined = device ? joinWork(theirs, device.work) : theirs;
  const fresh = launch.suspendData === '' && !device?.found;
  adoptAttempt(fresh ? emptyAttempt(chance(0x10000)) : joined.attempt);
  adoptWriting(joined.writing);
  const now = { attempt: $attempt.get(), writing: $writing.get() };
  noteSaving({
    where: mode === 'normal' ? 'lms' : mode,
    held: copy.held,
    confirmed: !!device?.found && launch.suspendData !== '' && isSameWork(now, theirs),
  });
  if (mode !== 'browse') $sharing.set(lms.comments);
  $ready.set(true);
  listen(lms, launch, copy.held);
  if (keeps) findWorkApart();
}

function listen(lms: Lms, launch: Launch, held: boolean): void {
  let left = false;
  const session: Session = runSession(lms, launch, clock, {
    report: (seconds) => lmsReport(launch, seconds, held),
    saved: noteResult,
    urgent: () => $saveState.get().trouble !== null || keysInUse() === null,
  });
  flushToDevice();
  $attempt.listen((attempt, before) => {
    if (!isRaisedOnly(attempt)) changed(before && isTimeOnly(before, attempt) ? 'time' : 'event');
  });
  $writing.listen(() => changed('typing'));
  function changed(kind: Changed): void {
    if ($saveState.get().confirmed) noteSaving({ confirmed: false });
    session.changed(kind);
  }
  const finish = (): void => {
    session.finish();
    flushToDevice();
  };
  setPageListener({
    hidden: session.hidden,
    shown: session.shown,
    gone: finish,
    leave() {
      if (left) return;
      left = true;
      finish();
      $sharing.set(null);
      forgetLaunch();
      noteSaving({ where: 'left' });
    },
    saveNow: session.saveNow,
  });
}

const clock = {
  seconds: () => performance.now() / 1000,
  later(milliseconds: number, run: () => void): () => void {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

function tellNoId(): void {
  tell({
    kind: 'no-learner-id',
    words:
      'Your LMS did not say who you are, so no copy is kept on this device. Your work is sent to ' +
      'your LMS only. Save it to a file if you want to be sure.',
  });
}
