import { gatherBeforeLeaving } from './before-leaving.ts';
import { chance } from './chance.ts';
import { setDeviceNumber } from './device-number.ts';
import { openStorage, put, stored } from './device-storage.ts';
import type { DeviceStorage } from './device-storage.ts';
import { flushToDevice, followOtherTab, keepOnDevice, storageInUse } from './keep-on-device.ts';
import { $learner, rememberedLearner } from './learner.ts';
import { tell } from './notices.ts';
import { packageDetails } from './package-details.ts';
import { settings, settingsArrived } from './package-settings.ts';
import { pageListener } from './page-listener.ts';
import { $reading, applyReading, readingFrom } from './reading-settings.ts';
import { $ready } from './ready.ts';
import { noteSaving } from './save-state.ts';
import { startOnDevice } from './start-on-device.ts';
import { deviceKey, learnerKey, readingKey } from './storage-keys.ts';

let started = false;

/**
 * Begin: read what this device holds, connect to the LMS if the package has one, and listen to the
 * page. The layout's script calls it in every document; soft navigation keeps modules and stores,
 * so all but the look of the page happens once.
 */
export function start(): void {
  applyReading(document.documentElement, $reading.get());
  if (started) return;
  started = true;

  keepOnDevice(openStorage(window), () => Date.now());
  const storage = storageInUse();
  setDeviceNumber(ownNumber(storage));
  $reading.set(readingFrom(storage && stored(storage, readingKey)));
  applyReading(document.documentElement, $reading.get());
  listen();
  if (!settingsArrived()) {
    tell({
      kind: 'no-settings',
      words:
        'A file of this course (package.js) did not load, so nothing can be counted. ' +
        'What you wrote before is safe. Load the page again.',
    });
  }
  if (settings().standard === 'web') startOnDevice();
  else void startInLms();
}

async function startInLms(): Promise<void> {
  noteSaving({ where: 'connecting' });
  try {
    const { standard } = settings();
    const [{ connect }, { openLms }] = await Promise.all([
      import('./lms-connection.ts'),
      standard === 'scorm-1.2'
        ? import('../tracking/scorm-12.ts')
        : import('../tracking/scorm-2004.ts'),
      // What is reported at the launch names check questions and sections.
      packageDetails(),
    ]);
    connect(openLms);
  } catch {
    noteSaving({ where: 'unreached' });
  }
  if (!$ready.get()) startOnDevice();
}

function listen(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide();
    else pageListener()?.shown();
  });
  window.addEventListener('pagehide', (event) => {
    if (event.persisted) return hide();
    gatherBeforeLeaving();
    pageListener()?.gone();
    flushToDevice();
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === learnerKey && newValue && !$learner.get()) followName();
    else followOtherTab(key);
  });
  // A soft navigation puts the next page's attributes on the root element.
  document.addEventListener('astro:after-swap', () => {
    applyReading(document.documentElement, $reading.get());
  });
}

function hide(): void {
  gatherBeforeLeaving();
  // The LMS first: what it was sent belongs in the copy on the device too.
  pageListener()?.hidden();
  flushToDevice();
}

/** Another tab was told whose work this is: so is this one. */
function followName(): void {
  const { learner } = rememberedLearner();
  if (learner)
    void import('./name-learner.ts').then(({ nameLearner }) => nameLearner(learner.name));
}

function ownNumber(storage: DeviceStorage | null): number {
  const kept = Number(storage && stored(storage, deviceKey));
  if (Number.isInteger(kept) && kept > 0 && kept < 0x1000) return kept;
  const number = 1 + chance(0xfff);
  if (storage) put(storage, deviceKey, String(number));
  return number;
}
