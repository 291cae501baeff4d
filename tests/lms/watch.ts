import type { Page } from '@playwright/test';

/** Notes every request of a page's context that is not allowed. */
export class RequestWatch {
  readonly #contexts = new WeakSet<object>();
  readonly #isAllowed: (url: string) => boolean;
  readonly #outside: string[] = [];

  constructor(isAllowed: (url: string) => boolean) {
    this.#isAllowed = isAllowed;
  }

  watch(page: Page): void {
    const context = page.context();
    if (this.#contexts.has(context)) return;
    this.#contexts.add(context);
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob|about):/.test(url) && !this.#isAllowed(url)) this.#outside.push(url);
    });
  }

  get outside(): readonly string[] {
    return this.#outside;
  }
}
