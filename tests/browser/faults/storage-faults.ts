import { expect } from '@playwright/test';
import { throwingStorage } from '../../lms/throwing-storage.ts';
import { criterion } from '../course-content.ts';
import { all, nothing, row, type Cell, type Row } from './cell.ts';
import { learner, type Desk, type LmsDesk, type Opening, type SiteDesk } from './desk.ts';
import { framedElsewhere } from './portal.ts';
import { openFile, saveFile, seen, soon, toLesson, work } from './steps.ts';

/** Storage that can be read and takes nothing any more. */
const fullStorage = `
Storage.prototype.setItem = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};`;

/** A page of no address, which frames begin with, has no storage to clear. */
const clearStorage = `if (location.protocol === 'http:') localStorage.clear();`;

/** How the course is opened in that cell. */
type Way<D> = (desk: D) => Promise<Opening>;
const usual = () => Promise.resolve({});

/** The LMS alone keeps the work, and no copy is claimed. */
function inLmsAlone(script: string, way: Way<LmsDesk> = usual): Cell<LmsDesk> {
  return {
    async happen(desk) {
      await desk.device.addInitScript(script);
      const visit = await desk.open(await way(desk));
      await work(visit);
      await soon(visit);
      return visit;
    },
    words: /^Sent to your LMS \d\d:\d\d$/,
    stored: all,
    restored: all,
  };
}

/** Nothing keeps it but the file that the learner is asked to save. */
function inFileAlone(script: string, told: string, way: Way<SiteDesk> = usual): Cell<SiteDesk> {
  let file = '';
  return {
    async happen(desk) {
      await desk.device.addInitScript(script);
      const visit = await desk.open(await way(desk));
      await work(visit);
      await soon(visit);
      file = await saveFile(visit);
      return visit;
    },
    words: `Not saved: ${told}. Save your work to a file before you leave.`,
    stored: nothing,
    async again(desk) {
      const visit = await desk.open({ device: await desk.anotherDevice() });
      await toLesson(visit);
      await openFile(visit, file);
      return visit;
    },
    restored: all,
  };
}

/** Everything that was stored is gone at the next launch: the LMS, or a file, brings it back. */
function cleared<D extends Desk>(told: RegExp, file: boolean): Cell<D> {
  let saved = '';
  return {
    async happen(desk) {
      const visit = await desk.open();
      await work(visit);
      await soon(visit);
      if (file) saved = await saveFile(visit);
      return visit;
    },
    words: told,
    stored: all,
    async again(desk) {
      await desk.device.addInitScript(clearStorage);
      const visit = await desk.open();
      if (!file) return visit;
      expect(await seen(visit)).toEqual(nothing);
      await openFile(visit, saved);
      return visit;
    },
    restored: all,
  };
}

const forbidden = 'this browser does not allow this site to keep anything';

/** The browser keeps nothing, or not for long. */
export const storageFaults: readonly Row[] = [
  row('Storage is forbidden', inLmsAlone(throwingStorage), inFileAlone(throwingStorage, forbidden)),
  row(
    'Storage is full',
    inLmsAlone(fullStorage),
    inFileAlone(fullStorage, 'the storage of this browser is full'),
  ),
  row(
    'Storage is cleared between launches',
    cleared(/^Sent to your LMS \d\d:\d\d · copy here$/, false),
    cleared(/^Kept on this device \d\d:\d\d$/, true),
  ),
  row(
    'Framed in a page of another site, with third-party storage blocked',
    inLmsAlone(throwingStorage, ({ device, lms }) =>
      framedElsewhere(device, lms.launchUrl({ learner }), '#content'),
    ),
    inFileAlone(throwingStorage, forbidden, ({ device, site }) =>
      framedElsewhere(device, `${site.url}${criterion().id}.html`),
    ),
  ),
];
