import type { Browser, Page } from '@playwright/test';

/** What all times are measured at: a phone 360 px wide, four times slower, on a slow network. */
export const slowPhone = {
  width: 360,
  height: 740,
  cpuSlowdown: 4,
  /** Bits per second. */
  down: 1_600_000,
  up: 750_000,
  /** Milliseconds from a request to the first byte of its answer. */
  latency: 150,
} as const;

/** Opens an empty page with nothing cached on a phone, does the work, and closes it again. */
export async function onPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const { width, height } = slowPhone;
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The same on a phone that is slow, on a slow network. */
export function onSlowPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const { cpuSlowdown, down, up, latency } = slowPhone;
  return onPhone(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down / 8,
      uploadThroughput: up / 8,
    });
    return await work(page);
  });
}
