import type { Browser, BrowserContext } from '@playwright/test';

/** Browsers of one test, each with storage of its own and a clock that can be moved. */
export class Devices {
  readonly #browser: Browser;
  readonly #made: BrowserContext[] = [];
  readonly errors: string[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async another(): Promise<BrowserContext> {
    const device = await this.#browser.newContext();
    this.#made.push(device);
    await device.clock.install();
    device.on('weberror', (error) => this.errors.push(error.error().message));
    return device;
  }

  async close(): Promise<void> {
    await Promise.all(this.#made.map((device) => device.close()));
  }
}
