import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { pages } from './pages.ts';
import { watch } from './watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/a/deep/path/to/the/course/');
});
test.afterAll(() => site.close());

/** Pages of one criterion, and those of none: what a theme can spoil is alike in all others. */
const oneOfEach = new Set(
  pages.filter((name) => name.includes(criterion().id) || !/(^|-)d\d/.test(name)),
);

async function expectLinksToLead(page: Page, name: string): Promise<void> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((link) => link.href).filter((href) => /^http/.test(href)),
    );
  for (const href of new Set(links.map((link) => link.split(/[?#]/)[0] ?? ''))) {
    expect(href.startsWith(site.url), `${href} stays in the folder`).toBe(true);
    expect(existsSync(`dist/${href.slice(site.url.length)}`), `${href} is there`).toBe(true);
  }
  const here = links.filter((link) => link.startsWith(`${site.url}${name}#`));
  const ids = new Set(here.map((link) => link.slice(link.indexOf('#') + 1)));
  const counts = await page.evaluate(
    (all) => all.map((id) => document.querySelectorAll(`[id="${id}"]`).length),
    [...ids],
  );
  expect(counts, `each of ${[...ids].join(', ')} is there once`).toEqual(counts.map(() => 1));
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(), 'at 320 px').toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset['text'] = 'larger';
    document.documentElement.dataset['spacing'] = 'wide';
  });
  expect(await overflow(), 'with large text and wide spacing').toBe(0);
}

for (const name of pages) {
  test(`${name} stands under a deep path, quietly, accessible, narrow, with every link leading somewhere`, async ({
    page,
  }) => {
    const seen = watch(page, site.url);
    await page.goto(site.url + name, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectLinksToLead(page, name);
    await expectAccessible(page, { state: 'in the light' });
    if (oneOfEach.has(name)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, { state: 'in the dark' });
    }
    await expectNoSidewaysScroll(page);
    expect(seen).toEqual({ troubles: [], outside: [] });
    expect(site.missing()).toEqual([]);
  });
}

test('lessons can be read without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}d9-4-1-learn.html`);
  for (const text of await page.locator('.commit-after').all()) await expect(text).toBeVisible();
  await context.close();
});
