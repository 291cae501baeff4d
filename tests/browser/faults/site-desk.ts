import type { Browser, BrowserContext } from '@playwright/test';
import { readCopy } from '../../../src/stores/device-copy.ts';
import { learnerNamed } from '../../../src/stores/learner.ts';
import { copyKeys } from '../../../src/stores/storage-keys.ts';
import { startSite } from '../../lms/site.ts';
import { fakeStorage } from '../../stores/fake-storage.ts';
import { criterion } from '../course-content.ts';
import { isConnected } from '../launch.ts';
import type { Opening, SiteDesk, Visit } from './desk.ts';
import { Devices } from './devices.ts';
import { keptOf } from './kept-of.ts';

/** A desk with the built web site alone. */
export async function siteDesk(browser: Browser): Promise<SiteDesk> {
  const site = await startSite('dist', '/course/');
  const devices = new Devices(browser);
  const device = await devices.another();
  let home = { url: site.url, device, name: '' };
  return {
    column: 'browser',
    site,
    device,
    errors: devices.errors,
    anotherDevice: () => devices.another(),
    async open({
      device: on = home.device,
      url = `${home.url}${criterion().id}.html`,
      content,
    }: Opening = {}): Promise<Visit> {
      const page = await on.newPage();
      await page.goto(url);
      const opened = content ? content(page) : page;
      await isConnected(opened);
      const frame = () =>
        page.frames().find((f) => f.url().startsWith(home.url)) ?? page.mainFrame();
      return { page, content: opened, frame };
    },
    leave: ({ page }) => page.close(),
    kept: async () =>
      keptOf(readCopy(fakeStorage(await storageOf(home.url, home.device)), keys(home.name)).work),
    move(to) {
      home = { ...home, ...to };
    },
    mend: () => site.cut(false),
    async close() {
      await devices.close();
      await site.close();
    },
  };
}

/** Where the copy of a learner lies on the site; of nobody, unless a name was given. */
export function keys(name = '') {
  return copyKeys('outcome-four', learnerNamed(name));
}

/** All that the site keeps in a browser, seen from a page that starts nothing. */
export async function storageOf(
  home: string,
  device: BrowserContext,
): Promise<Record<string, string>> {
  const page = await device.newPage();
  await page.goto(`${home}course.json`);
  const stored = await page.evaluate(() => {
    try {
      return { ...localStorage } as Record<string, string>;
    } catch {
      return {};
    }
  });
  await page.close();
  return stored;
}
