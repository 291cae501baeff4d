import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startSite, type Site } from '../lms/site.ts';
import { press, tabTo } from './keyboard.ts';
import { watch } from './watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

/** The rota, in sight and ready to be worked on. */
async function rotaOf(page: Page) {
  const rota = page.locator('.rota');
  await expect(async () => {
    await rota.scrollIntoViewIfNeeded();
    await expect(rota.getByLabel('Merle')).toBeEnabled({ timeout: 1000 });
  }).toPass();
  return rota;
}

test('a rota is worked by keyboard, checked in words, and found again', async ({ page }) => {
  const seen = watch(page, site.url);
  await page.goto(`${site.url}d5-4-2-learn.html`);
  const rota = await rotaOf(page);
  await rota.getByLabel('Halina').focus();
  await tabTo(page, rota.getByLabel('Merle'));
  await page.keyboard.press('ArrowDown');
  await expect(rota.locator('.rota-sum')).toContainText('Short by 3 working hours. Cost: £39');
  await press(page, rota.getByRole('button', { name: 'Check the plan' }));
  const after = rota.getByRole('group', { name: 'What the plan does' });
  await expect(after).toBeFocused();
  await expect(after).toContainText('Merle would have 9½ hours between two shifts');

  await rota.getByLabel('Goran').selectOption('opens-up');
  await expect(after).toContainText('You have changed the plan since');
  await expect(rota.getByRole('img')).toHaveAttribute('aria-label', /8: 3 of 2, 9: 3 of 2/);

  await page.waitForTimeout(1500);
  await page.reload();
  const again = await rotaOf(page);
  await expect(again.getByLabel('Merle')).toHaveValue('from-eight');
  await expect(again.getByLabel('Goran')).toHaveValue('opens-up');
  expect(seen).toEqual({ troubles: [], outside: [] });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a checked rota has no accessibility violation on a phone, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site.url}d5-4-2-learn.html`);
    const rota = await rotaOf(page);
    await rota.getByLabel('Opening hours').selectOption('at-ten');
    await rota.getByRole('button', { name: 'Check the plan' }).click();
    for (const summary of await rota.locator('summary').all()) await summary.click();
    await expectAccessible(page, { at: '.rota' });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('without script a rota can be read: who there is, what each choice costs, which hours', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}d5-4-2-learn.html`);
  const rota = page.locator('.rota');
  for (const summary of await rota.locator('summary').all()) await summary.click();
  await expect(rota.getByRole('cell', { name: /10 to 14: £86/ })).toBeVisible();
  await expect(rota.getByRole('row', { name: /8 to 9 12 2 1/ })).toBeVisible();
  await context.close();
});
