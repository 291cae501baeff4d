import type { Page } from '@playwright/test';

/** What went wrong in a page, gathered as it happens. */
export interface Watch {
  /** Script errors, console errors and reports of the content security policy. */
  readonly troubles: string[];
  /** Requests that left the site's folder. */
  readonly outside: string[];
}

/** Watches a page for errors and for requests that leave `root` (a URL ending in a slash). */
export function watch(page: Page, root: string): Watch {
  const found: Watch = { troubles: [], outside: [] };
  page.on('pageerror', (error) => found.troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !/^(data|blob):/.test(url)) found.outside.push(url);
  });
  return found;
}
