import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { tutorPages } from '../../src/components/tutors/tutor-pages.ts';
import { startSite, type Site } from '../lms/site.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

/** Pages of A4 that a page comes to on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('from the home page a tutor finds the settings for Moodle, and every page of the area', async ({
  page,
}) => {
  await page.goto(`${site.url}index.html`);
  await page.locator('main').getByRole('link', { name: 'For tutors and centres' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For tutors and centres');
  const listed = await page
    .locator('.tutor-entries a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const others = tutorPages.map((entry) => entry.page).filter((name) => name !== 'tutors.html');
  expect(listed).toEqual(others);
  await page.locator('.tutor-entries').getByRole('link', { name: 'Moodle' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moodle');
  for (const [setting, choice] of [
    ['Display package', 'Current window'],
    ['Grading method', 'Highest score'],
    ['Attempts', 'Unlimited'],
    ['Force new attempt', 'No'],
    ['Lock after final attempt', 'No'],
  ] as const) {
    const row = page.getByRole('row').filter({ has: page.getByText(setting, { exact: true }) });
    await expect(row.getByRole('cell').nth(1)).toHaveText(choice);
  }
});

test('the foot of every learner’s page leads there too', async ({ page }) => {
  await page.goto(`${site.url}d9-4-1-learn.html`);
  await page.locator('.foot').getByRole('link', { name: 'For tutors and centres' }).click();
  await expect(page).toHaveURL(`${site.url}tutors.html`);
});

test('each scheme of work, and the test of an LMS, fits one sheet of A4', async ({ page }) => {
  const names = readdirSync('dist').filter((name) =>
    /^tutors-(scheme-.*|lms-test)\.html$/.test(name),
  );
  expect(names).toHaveLength(4);
  for (const name of names) {
    await page.goto(site.url + name);
    await page.evaluate(() => document.fonts.ready);
    expect(await sheets(page), name).toBe(1);
  }
});

test('a guide prints its words and none of its frame', async ({ page }) => {
  await page.goto(`${site.url}tutors-lms.html`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'For tutors and centres' })).toBeHidden();
  await expect(page.locator('.foot')).toBeHidden();
  const widest = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.guide table')].map((t) => t.scrollWidth)),
  );
  expect(widest).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
});

test('no package names a page for tutors', () => {
  const zips = readdirSync(join('dist', 'packages')).filter((name) =>
    /^outcome-four(-d9-4-1)?-scorm/.test(name),
  );
  expect(zips).toHaveLength(4);
  for (const zip of zips) {
    const files = unzipSync(readFileSync(join('dist', 'packages', zip)));
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).not.toMatch(/^tutors/);
      if (!/\.(html|js|css|xml)$/.test(name)) continue;
      const found = strFromU8(bytes).match(/tutors[\w-]*\.html|tutors and centres/g);
      expect(found, `${zip} › ${name}`).toBeNull();
    }
  }
});
