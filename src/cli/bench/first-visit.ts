import type { Browser, Page } from '@playwright/test';
import { useFirstQuestion } from './first-use.ts';
import type { LoadedFile } from './loaded-file.ts';
import { watchNetwork } from './quiet-network.ts';
import { onSlowPhone, type onPhone } from './slow-phone.ts';

/** A first visit to a lesson, from the request to the last lazy file. */
export interface FirstVisit {
  /** When *Check* gave feedback on the first question, in ms since the document was asked for. */
  readonly firstUse: number;
  /** Everything loaded until the lesson was scrolled to its end and the network quiet. */
  readonly files: readonly LoadedFile[];
  /** The page as it was sent. */
  readonly html: string;
}

/**
 * Visits a lesson on a phone with nothing cached. Throws if its first question gives no
 * feedback within half a minute.
 *
 * @param site address of the site; ends in a slash
 * @param name of the page: `d9-4-1-learn.html`
 * @param phone how slow; on a quick one, scripts that the page does not name itself are held back
 *   until its first question gave feedback, which shows that they are not needed for it
 */
export function visitLesson(
  browser: Browser,
  site: string,
  name: string,
  phone: typeof onPhone = onSlowPhone,
): Promise<FirstVisit> {
  return phone(browser, async (page) => {
    const quiet = watchNetwork(page);
    await page.addInitScript(useFirstQuestion);
    if (phone !== onSlowPhone) await holdBackLazy(page, site + name);
    const response = await page.goto(site + name, { waitUntil: 'load' });
    await page
      .waitForFunction(() => globalThis.firstUseAt !== undefined, null, { timeout: 30_000 })
      .catch((cause: unknown) => {
        const what = 'gave no feedback within 30 s, expected some after an option and Check';
        throw new Error(`The first question of ${name} ${what}`, { cause });
      });
    await readToEnd(page);
    await quiet();
    return {
      firstUse: await page.evaluate(() => globalThis.firstUseAt ?? Number.NaN),
      files: await loadedFiles(page, site),
      html: (await response?.text()) ?? '',
    };
  });
}

/** Lets scripts that the page does not name wait until the first question was used. */
async function holdBackLazy(page: Page, address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const named = ({ pathname }: URL) => html.includes(pathname.slice(pathname.lastIndexOf('/') + 1));
  await page.route(
    (url) => url.pathname.endsWith('.js') && !named(url),
    async (route) => {
      await page.waitForFunction(() => globalThis.firstUseAt !== undefined, null, { timeout: 0 });
      await route.continue();
    },
  );
}

/** Scrolls through the page, a screen at a time, so that what loads where it is seen does. */
async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
  });
}

/** What the browser itself has noted of each request, the page's own first. */
async function loadedFiles(page: Page, site: string): Promise<LoadedFile[]> {
  const entries = await page.evaluate(() =>
    ['navigation', 'resource']
      .flatMap((type) => performance.getEntriesByType(type) as PerformanceResourceTiming[])
      .map(({ name, encodedBodySize, startTime, responseEnd }) => ({
        path: name,
        bytes: encodedBodySize,
        askedAt: startTime,
        hereAt: responseEnd,
      })),
  );
  return entries.map((file) => ({
    ...file,
    path: file.path.startsWith(site) ? file.path.slice(site.length) : file.path,
  }));
}
