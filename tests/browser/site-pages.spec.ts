import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { pages } from './pages.ts';
import { watch } from './watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/a/deep/path/to/the/course/');
});
test.afterAll(() => site.close());

for (const name of pages) {
  test(`${name} stands under a deep path, quietly, with every link leading somewhere`, async ({
    page,
  }) => {
    const seen = watch(page, site.url);
    await page.goto(site.url + name, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        (all as HTMLAnchorElement[])
          .map((link) => link.href)
          .filter((href) => href.startsWith('http')),
      );
    for (const href of new Set(links.map((link) => link.split('#')[0] ?? ''))) {
      expect(href.startsWith(site.url), `${href} stays in the folder`).toBe(true);
      expect(existsSync(`dist/${href.slice(site.url.length)}`), `${href} is there`).toBe(true);
    }
    for (const href of links.filter((link) => link.includes('#'))) {
      const [target = '', hash = ''] = href.split('#');
      if (target !== site.url + name) continue;
      await expect(page.locator(`[id="${hash}"]`), `#${hash} exists`).toHaveCount(1);
    }
    expect(seen).toEqual({ troubles: [], outside: [] });
    expect(site.missing()).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no accessibility violation, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(site.url + name, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
      ).toEqual([]);
    });
  }

  test(`${name} needs no sideways scroll at 320 px, nor with large text and wide spacing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.url + name, { waitUntil: 'networkidle' });
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dataset['text'] = 'larger';
      document.documentElement.dataset['spacing'] = 'wide';
    });
    expect(await overflow()).toBe(0);
  });
}

test('lessons can be read without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}d9-4-1-learn.html`);
  for (const text of await page.locator('.commit-after').all()) await expect(text).toBeVisible();
  await context.close();
});
