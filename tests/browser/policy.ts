import type { Page } from '@playwright/test';

/**
 * Writes every report of the content security policy to the console as an error, in every frame:
 * a policy in a `<meta>` has nowhere else to send it.
 */
export async function tellPolicyReports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
