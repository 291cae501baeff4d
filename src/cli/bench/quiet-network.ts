import type { Page } from '@playwright/test';

/**
 * Watches a page's requests. The function returned waits until none has been under way for half a
 * second: unlike Playwright's `networkidle` it can be asked again, after something was done.
 */
export function watchNetwork(page: Page): () => Promise<void> {
  let underWay = 0;
  let lastChange = Date.now();
  const change = (by: number) => () => {
    underWay += by;
    lastChange = Date.now();
  };
  page.on('request', change(1));
  page.on('requestfinished', change(-1));
  page.on('requestfailed', change(-1));
  return async () => {
    lastChange = Date.now();
    while (underWay > 0 || Date.now() - lastChange < 500) await page.waitForTimeout(50);
  };
}
