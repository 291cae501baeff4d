import { expect } from '@playwright/test';
import type { LmsFaults } from '../../lms/lms-faults.ts';
import { all, none, nothing, row, type Cell, type Row } from './cell.ts';
import type { LmsDesk } from './desk.ts';
import { seen, soon, toLesson, work, write } from './steps.ts';

const notOpened =
  /^Your LMS did not open this activity, so your work is kept only on this device\. Kept on this device \d\d:\d\d\. Open the activity again from your course page\.$/;
const noSession = none('There is no session to open without an LMS.');

/** The LMS does not open the activity; when it does, the work done meanwhile is offered. */
function atLaunch(fault: Partial<LmsFaults>): Cell<LmsDesk> {
  return {
    async happen(desk) {
      desk.lms.fault(fault);
      const visit = await desk.open();
      await work(visit);
      await soon(visit);
      return visit;
    },
    words: notOpened,
    stored: nothing,
    async again(desk) {
      const visit = await desk.open();
      await visit.content.getByRole('button', { name: 'It is mine: add it' }).click();
      return visit;
    },
    restored: all,
  };
}

/** The LMS does not open the activity, or there is none. */
export const openingFaults: readonly Row[] = [
  row('Initialize answers false', atLaunch({ initialize: 'false' }), noSession),
  row('Initialize throws', atLaunch({ initialize: 'throws' }), noSession),
  row('Every call throws from the start', atLaunch({ calls: 'throws' }), noSession),
  row(
    'Initialize a second time: the document is reloaded inside the frame',
    {
      async happen(desk) {
        const visit = await desk.open();
        await work(visit, 'The new rota board');
        await visit.frame().evaluate(() => location.reload());
        const { content } = visit;
        await expect(
          content.getByRole('button', { name: 'Open the activity again' }),
        ).toBeVisible();
        await write(visit, all.box);
        await soon(visit);
        return visit;
      },
      words: notOpened,
      async end(_desk, { content, page }) {
        await content.getByRole('button', { name: 'Open the activity again' }).click();
        await expect(content.locator('.top [data-saved]')).toHaveText(/^(Sent to|Confirmed by)/);
        await page.close();
      },
      stored: all,
      restored: all,
      breaks: /^LMSInitialize a second time|^Initialize a second time/,
    },
    {
      async happen(desk) {
        const visit = await desk.open();
        await work(visit);
        await visit.page.reload();
        await toLesson(visit);
        expect(await seen(visit)).toEqual(all);
        return visit;
      },
      words: /^Kept on this device/,
      stored: all,
      restored: all,
    },
  ),
  row(
    'No LMS is to be found',
    {
      async happen(desk) {
        const { lms } = desk;
        const index = encodeURIComponent(`${lms.contentBase()}index.html`);
        const visit = await desk.open({ url: `${lms.origin}/frame?content=${index}` });
        await work(visit);
        await soon(visit);
        return visit;
      },
      words:
        /^We could not reach your LMS, so your work is kept only on this device\. Kept on this device \d\d:\d\d\.$/,
      stored: nothing,
      async again(desk) {
        const visit = await desk.open();
        await visit.content.getByRole('button', { name: 'It is mine: add it' }).click();
        return visit;
      },
      restored: all,
    },
    none('The web site never looks for one.'),
  ),
];
