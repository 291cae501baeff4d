import type { Page } from '@playwright/test';
import { dataPage } from '../../src/account/data-page.ts';

/** A criterion that the course does not have, to stand for the next one of the unit. */
export const second = { id: 'd9-4-9', label: 'D9 4.9' } as const;

/** Lets the page of all accounts know a second criterion, alike in all but its name. */
export async function withSecondAccount(page: Page, first: string): Promise<void> {
  await page.route('**/accounts.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const own = new RegExp(`<div[^>]*data-account="[^"]*${first}[^"]*"[^>]*>\\s*</div>`);
    const element = own.exec(html)?.[0];
    if (!element) throw new Error(`The page of all accounts does not know ${first}`);
    const label = first.replace('-', ' ').replace('-', '.').toUpperCase();
    const other = element.replaceAll(first, second.id).replaceAll(label, second.label);
    await route.fulfill({ response, body: html.replace(element, element + other) });
  });
}

/** An exported page that holds these texts for the criteria they belong to. */
export function accountsPage(texts: Readonly<Record<string, string>>): string {
  const ids = [...new Set(Object.keys(texts).map((key) => key.split('/')[0] ?? ''))];
  return dataPage('outcome-four-accounts', 'Accounts', '', {
    learner: '',
    saved: '2026-11-03',
    version: '1',
    accounts: ids.map((criterion) => ({
      criterion,
      texts: Object.fromEntries(
        Object.entries(texts).filter(([key]) => key.startsWith(`${criterion}/`)),
      ),
    })),
  });
}
