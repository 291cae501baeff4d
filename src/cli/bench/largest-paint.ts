import type { Browser } from '@playwright/test';
import { watchNetwork } from './quiet-network.ts';
import { onSlowPhone } from './slow-phone.ts';

/**
 * Largest contentful paint of a page on a slow phone with nothing cached, in ms since it was asked
 * for. A visit of its own, in which nothing is pressed or scrolled: both would change what counts.
 */
export function largestPaint(browser: Browser, url: string): Promise<number> {
  return onSlowPhone(browser, async (page) => {
    const quiet = watchNetwork(page);
    await page.goto(url, { waitUntil: 'load' });
    await quiet();
    return page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) =>
            done(list.getEntries().at(-1)?.startTime ?? NaN),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  });
}
