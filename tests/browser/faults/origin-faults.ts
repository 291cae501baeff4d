import { expect } from '@playwright/test';
import { all, row, type Cell, type Row } from './cell.ts';
import { learner, type LmsDesk, type SiteDesk, type Visit } from './desk.ts';
import { openYourWork, soon, work } from './steps.ts';

/** A name that is not this machine's own; the browser is told where it is (see the configuration). */
const plain = (url: string) => url.replace('127.0.0.1', 'course.test');

/** Web Locks and the clipboard are missing there, and nothing needs them. */
async function useAll(visit: Visit): Promise<void> {
  const there = await visit.frame().evaluate(() => ({
    secure: isSecureContext,
    locks: 'locks' in navigator && navigator.locks !== undefined,
    clipboard: 'clipboard' in navigator && navigator.clipboard !== undefined,
  }));
  expect(there).toEqual({ secure: false, locks: false, clipboard: false });
  await work(visit);
  await soon(visit);
  await openYourWork(visit);
  const { content } = visit;
  await content.getByRole('button', { name: 'Report for support' }).click();
  const dialog = content.getByRole('dialog', { name: 'Report for support' });
  await dialog.getByRole('button', { name: 'Copy this report' }).click();
  await expect(
    dialog.getByText(/^(Copied\.|Select the text and copy it yourself\.)$/),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

const inLms: Cell<LmsDesk> = {
  async happen(desk) {
    const visit = await desk.open({ url: plain(desk.lms.launchUrl({ learner })) });
    await useAll(visit);
    return visit;
  },
  words: /^Sent to your LMS \d\d:\d\d · copy here$/,
  stored: all,
  again: (desk) => desk.open({ url: plain(desk.lms.launchUrl({ learner })) }),
  restored: all,
};

const alone: Cell<SiteDesk> = {
  async happen(desk) {
    desk.move({ url: plain(desk.site.url) });
    const visit = await desk.open();
    await useAll(visit);
    return visit;
  },
  words: /^Kept on this device \d\d:\d\d$/,
  stored: all,
  restored: all,
};

/** Where the course is served from. */
export const originFaults: readonly Row[] = [row('A plain-http origin', inLms, alone)];
