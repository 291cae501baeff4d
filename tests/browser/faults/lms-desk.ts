import { expect, type Browser } from '@playwright/test';
import { decodeSuspendData } from '../../../src/tracking/suspend-data/suspend-data.ts';
import { startLms } from '../../lms/server.ts';
import { isConnected } from '../launch.ts';
import { zipFor } from '../package-files.ts';
import type { Column } from './cell.ts';
import { learner, type LmsDesk, type Opening, type Visit } from './desk.ts';
import { Devices } from './devices.ts';
import { keptOf } from './kept-of.ts';

/** A desk with a strict LMS of one standard and the built package of D9 4.1 in it. */
export async function lmsDesk(
  column: Exclude<Column, 'browser'>,
  browser: Browser,
): Promise<LmsDesk> {
  const kind = column === 'scorm12' ? 'strict-1.2' : 'strict-2004';
  const lms = await startLms({ zip: zipFor(kind), lms: kind });
  const devices = new Devices(browser);
  const device = await devices.another();
  const finishes = () => lms.sent(learner).filter(({ kind }) => kind === 'finish').length;
  const finished = async (leaving: () => Promise<unknown>) => {
    const before = finishes();
    await leaving();
    await expect.poll(finishes).toBe(before + 1);
  };
  return {
    column,
    kind,
    lms,
    device,
    errors: devices.errors,
    anotherDevice: () => devices.another(),
    async open({
      device: on = device,
      tab,
      url,
      content,
      ...launch
    }: Opening = {}): Promise<Visit> {
      const page = tab ?? (await on.newPage());
      await page.goto(url ?? lms.launchUrl({ learner, ...launch }));
      const opened = content ? content(page) : page.frameLocator('#content');
      await isConnected(opened);
      return { page, content: opened, frame: () => lms.frame(page) };
    },
    leave: ({ page }) => finished(() => page.close()),
    away: ({ page }) => finished(() => page.goto('about:blank')),
    async kept() {
      const { attempt, writing } = decodeSuspendData(lms.stored(learner)['cmi.suspend_data'] ?? '');
      return keptOf({ attempt: attempt.attempt, writing: writing.writing });
    },
    mend: () => lms.mend(),
    async close() {
      await devices.close();
      await lms.close();
    },
  };
}
