import type { BrowserContext } from '@playwright/test';

/** Holds back every request that matches, until the function returned is called. */
export async function holdBack(context: BrowserContext, url: RegExp): Promise<() => void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  await context.route(url, async (route) => {
    await opened;
    await route.continue();
  });
  return () => open();
}
