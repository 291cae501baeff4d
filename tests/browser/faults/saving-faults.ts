import { expect } from '@playwright/test';
import type { LmsFaults } from '../../lms/lms-faults.ts';
import { goToPart } from '../learner-steps.ts';
import { all, none, nothing, row, withoutWriting, words, type Cell, type Row } from './cell.ts';
import type { LmsDesk } from './desk.ts';
import { soon, toLesson, work, write } from './steps.ts';

const notTaken =
  /^Not saved: your LMS did not take it\. Kept on this device \d\d:\d\d; we go on trying\.$/;
const taken = /^Sent to your LMS \d\d:\d\d · copy here$/;
const noCommits = none('Nothing is committed anywhere without an LMS.');
const noLogin = none('The web site knows no login.');

/** Something goes wrong once the activity is open; the copy on the device brings all of it back. */
function afterLaunch(
  fault: Partial<LmsFaults>,
  told: string | RegExp,
  stored = nothing,
): Cell<LmsDesk> {
  return {
    async happen(desk) {
      const visit = await desk.open();
      await toLesson(visit);
      desk.lms.fault(fault);
      await work(visit);
      await soon(visit);
      return visit;
    },
    words: told,
    stored,
    restored: all,
  };
}

/** What is typed while a commit hangs is typed all the same. */
const hanging: Cell<LmsDesk> = {
  async happen(desk) {
    const visit = await desk.open();
    await work(visit, 'The new rota ');
    desk.lms.fault({ commit: 'slow', slowFor: 10_000 });
    const began = Date.now();
    const hangs = soon(visit);
    await visit.page.keyboard.type('board, since March.');
    await hangs;
    expect(Date.now() - began).toBeGreaterThanOrEqual(10_000);
    desk.lms.mend();
    await soon(visit);
    return visit;
  },
  words: taken,
  stored: all,
  restored: all,
};

const networkGone: Cell<LmsDesk> = {
  async happen(desk) {
    const visit = await desk.open();
    await work(visit, 'The new rota board');
    await visit.page.waitForLoadState('networkidle');
    desk.lms.fault({ network: 'cut', commit: 'offline' });
    await write(visit, words);
    await soon(visit);
    await goToPart(visit.content, 'Practise');
    await goToPart(visit.content, 'Learn');
    return visit;
  },
  // The LMS says that it took it, and nobody here can know better.
  words: taken,
  async end(desk, { page }) {
    expect((await desk.kept()).box).not.toBe(words);
    desk.mend();
    await page.close();
  },
  stored: all,
  restored: all,
};

/** The LMS does not take what it is given, or says so and does not keep it. */
export const savingFaults: readonly Row[] = [
  row('Commit answers false', afterLaunch({ commit: 'false' }, notTaken), noCommits),
  row('Commit throws', afterLaunch({ commit: 'throws' }, notTaken), noCommits),
  row('Commit hangs for ten seconds', hanging, noCommits),
  row('Commit answers true and drops it', afterLaunch({ commit: 'drops' }, taken), noCommits),
  row('Commit meets a login page', afterLaunch({ commit: 'login-page' }, notTaken), noLogin),
  row(
    'The session has expired, and the LMS says yes all the same',
    afterLaunch({ login: 'expired' }, taken),
    noLogin,
  ),
  row('Every call throws after the launch', afterLaunch({ calls: 'throws' }, notTaken), noCommits),
  row(
    'SetValue refuses suspend data with the writing (405, 406)',
    afterLaunch(
      { suspendRoom: 80 },
      'Your LMS has no room for your writing: it is only on this device',
      withoutWriting,
    ),
    none('There is no suspend data without an LMS; see “Storage is full”.'),
  ),
  row(
    'SetValue refuses all suspend data (405, 406)',
    afterLaunch({ suspendRoom: 0 }, notTaken),
    none('There is no suspend data without an LMS; see “Storage is full”.'),
  ),
  row('The network is gone during a lesson, and comes back', networkGone, {
    async happen(desk) {
      const visit = await desk.open();
      await work(visit, 'The new rota board');
      desk.site.cut(true);
      await write(visit, words);
      const { content } = visit;
      await content
        .getByRole('link', { name: /^Practise/ })
        .first()
        .click();
      await expect(content.getByRole('alert')).toContainText('That page could not be opened');
      await soon(visit);
      return visit;
    },
    words: /^Kept on this device \d\d:\d\d$/,
    async end(desk, { content, page }) {
      desk.mend();
      await content.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await expect(content.getByRole('alert')).toHaveCount(0);
      await page.close();
    },
    stored: all,
    restored: all,
  }),
];
