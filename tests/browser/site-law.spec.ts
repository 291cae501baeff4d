import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { longDate } from '../../src/components/lesson/long-date.ts';
import { sourcesSchema } from '../../src/course/schema/sources.ts';
import { startSite, type Site } from '../lms/site.ts';
import { strip } from '../../scorm/strip.ts';
import { pagesFor } from './package-files.ts';

const { sources } = sourcesSchema.parse(parse(readFileSync('content/sources.yaml', 'utf8')));
const laws = sources.filter((source) => source.kind === 'law');

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

test('every law stands once, with what it demands, where and when it was read, and who names it', async ({
  page,
}) => {
  await page.goto(`${site.url}law.html`);
  await expect(page.locator('.law-group .law')).toHaveCount(laws.length);
  for (const law of laws) {
    const entry = page.locator(`#law-${law.id}`);
    await expect(entry.getByRole('heading', { name: law.title, exact: true })).toHaveCount(1);
    await expect(entry).toContainText(law.says);
    await expect(entry).toContainText(law.source);
    await expect(entry).toContainText(longDate(law.checkedOn));
    await expect(entry.locator('.cited-in a').first()).toHaveAttribute('href', /-learn\.html#/);
  }
});

test('every citation leads to a section that is there', async ({ page }) => {
  await page.goto(`${site.url}law.html`);
  const links = await page
    .locator('.cited-in a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
  expect(links.length).toBeGreaterThanOrEqual(laws.length);
  for (const href of new Set(links)) {
    const [name = '', id = ''] = href.slice(site.url.length).split('#');
    expect(readFileSync(`dist/${name}`, 'utf8'), href).toContain(`id="${id}"`);
  }
});

test('the filter by nation needs no script, and hides nothing that holds there', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}law.html`);
  const shown = page.locator('.law-group .law:visible');
  await expect(shown).toHaveCount(laws.length);
  await page.getByRole('radio', { name: 'Northern Ireland' }).check();
  const there = laws.filter(({ nations }) => nations.includes('UK') || nations.includes('NI'));
  expect(there.length).toBeLessThan(laws.length);
  await expect(shown).toHaveCount(there.length);
  for (const { id } of there) await expect(page.locator(`#law-${id}`)).toBeVisible();
  await expect(page.locator('.law-none')).toBeHidden();
  await context.close();
});

test('on paper there is room to sign, and no filter', async ({ page }) => {
  await page.goto(`${site.url}law.html`);
  await expect(page.locator('.law-again').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.law-again').first()).toBeVisible();
  await expect(page.locator('.law-filter')).toBeHidden();
});

test('the lesson’s list of sources leads to it', async ({ page }) => {
  await page.goto(`${site.url}d9-4-1-learn.html`);
  await page.getByText(/^Sources and law \(/).click();
  await page.locator('.sources').getByRole('link', { name: 'The law in this course' }).click();
  await expect(page).toHaveURL(/law\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The law in this course');
});

test('a package lists the law of its own lessons and no other', () => {
  expect(pagesFor('strict-1.2')).toContain('law.html');
  const html = strip(readFileSync('dist/law.html', 'utf8'), new Set(['d9', 'd9-4-1']));
  expect(html).toContain('id="law-equality-act-2010"');
  const lessons = [...html.matchAll(/href="([^"]*)-learn\.html/g)].map((match) => match[1]);
  expect(new Set(lessons)).toEqual(new Set(['d9-4-1']));
});
