import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startSite, type Site } from '../lms/site.ts';
import { watch } from './watch.ts';

const id = 'd9-4-4';
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

/** A worksheet of the lesson, once it takes what is typed. */
async function sheet(page: Page, title: string) {
  const found = page.getByRole('region', { name: title });
  await found.scrollIntoViewIfNeeded();
  await expect(found.locator('> fieldset')).toBeEnabled();
  return found;
}

test('a given case says which lines do not follow, and why', async ({ page }) => {
  const seen = watch(page, site.url);
  await page.goto(`${site.url}${id}-learn.html`);
  const given = await sheet(page, 'If fewer calls are avoided');
  await given.getByLabel('Net gain in a year').fill('£6,675');
  await given.getByLabel('Payback', { exact: true }).fill('22.3');
  await given.getByLabel('Gain needed in a year').fill('lots');
  await given.getByRole('button', { name: 'Check this page' }).click();
  await expect(given.getByRole('status')).toHaveText(
    /^1 of 4 lines follow .* 2 do not yet, 1 is empty/,
  );
  await expect(given.getByRole('status')).toBeFocused();
  await expect(given.getByText('The running cost does not shrink with the gain')).toBeVisible();
  await expect(given.getByLabel('Gain needed in a year')).toHaveAttribute('aria-invalid', 'true');
  await given.getByLabel('Payback', { exact: true }).fill('32.4');
  await expect(given.getByText('The running cost does not shrink with the gain')).toHaveCount(0);
  await expectAccessible(page, { at: '.worksheet' });
  expect(seen).toEqual({ troubles: [], outside: [] });
});

test('one’s own sheet is kept, and offered to the account and never put in', async ({ page }) => {
  await page.goto(`${site.url}${id}-learn.html`);
  const own = await sheet(page, 'Your case, on one page');
  const row = own.getByRole('group', { name: 'Your proposal' });
  await row.getByLabel('To set up').fill('£2.4k');
  await row.getByLabel('To run for a year').fill('600');
  await row.getByLabel('How many it saves in a year').fill('300');
  await row.getByLabel('What one of them costs today').fill('11');
  await expect(row.getByText('10.7 months', { exact: true })).toBeVisible();
  await page.waitForTimeout(1500);
  await page.reload();
  const again = await sheet(page, 'Your case, on one page');
  const kept = again.getByRole('group', { name: 'Your proposal' });
  await expect(kept.getByLabel('To set up')).toHaveValue('£2.4k');

  await page.goto(`${site.url}${id}-account.html`);
  const offered = page.getByRole('region', { name: 'From your worksheets' });
  await expect(offered.getByText('Payback: 10.7 months')).toBeVisible();
  const draft = page.locator('.account-section textarea').first();
  await expect(draft).toHaveValue('');
  await offered
    .getByRole('button', { name: /^Put in at the cursor/ })
    .first()
    .click();
  await expect(draft).toHaveValue(/To set up: £2,400/);
});

test('the sheets fit a narrow phone, and can be filled in by the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site.url}${id}-learn.html`);
  const given = await sheet(page, 'If fewer calls are avoided');
  await given.getByLabel('Net gain in a year').click();
  await page.keyboard.type('6675');
  await page.keyboard.press('Tab');
  await expect(given.getByLabel('Payback', { exact: true })).toBeFocused();
  // Quick typing loses no key, although what is kept comes back a moment later.
  await expect(given.getByLabel('Net gain in a year')).toHaveValue('6675');
  await sheet(page, 'Your case, on one page');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('without script a sheet reads as a form to print', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}${id}-learn.html`);
  await page.emulateMedia({ media: 'print' });
  const own = page.getByRole('region', { name: 'Your case, on one page' });
  await expect(own.getByText('What they care about').first()).toBeVisible();
  await expect(own.getByRole('textbox').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check this page' })).toHaveCount(0);
  await page.close();
});
