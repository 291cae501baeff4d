import type { Browser, BrowserContext } from '@playwright/test';

/** A phone's: what goes wrong goes wrong in any window, and the smallest is drawn soonest. */
const viewport = { width: 360, height: 740 };

/** Browsers of one test, each with storage of its own and a clock that can be moved. */
export class Devices {
  readonly #browser: Browser;
  readonly #made: BrowserContext[] = [];
  readonly errors: string[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async another(): Promise<BrowserContext> {
    const device = await this.#browser.newContext({ viewport });
    this.#made.push(device);
    await device.clock.install();
    device.on('weberror', (error) => this.errors.push(error.error().message));
    return device;
  }

  async close(): Promise<void> {
    await Promise.all(this.#made.map((device) => device.close()));
  }
}
