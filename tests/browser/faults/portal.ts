import type { BrowserContext } from '@playwright/test';
import { answer, listen } from '../../lms/http.ts';
import type { Opening } from './desk.ts';

/** Opens an address in a frame on a page of another site, as a portal that embeds it does. */
export async function framedElsewhere(
  device: BrowserContext,
  url: string,
  within?: string,
): Promise<Opening> {
  const frame = `<iframe id="portal" src="${url.replaceAll('&', '&amp;')}" width="1200" height="700">`;
  const portal = await listen((_request, response) =>
    answer(response, 200, 'text/html', `<!DOCTYPE html><title>Portal</title>${frame}</iframe>`),
  );
  device.on('close', () => void portal.close());
  return {
    // Another name of this machine is another site.
    url: portal.origin.replace('127.0.0.1', 'localhost'),
    content(page) {
      const outer = page.frameLocator('#portal');
      return within ? outer.frameLocator(within) : outer;
    },
  };
}
