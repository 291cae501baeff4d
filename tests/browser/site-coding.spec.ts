import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { contentFiles } from '../../src/cli/content-files.ts';
import { readYaml } from '../../src/course/reading/read-yaml.ts';
import { commentsSchema } from '../../src/course/schema/comments.ts';
import { startSite, type Site } from '../lms/site.ts';

const file = 'content/d9/4-3/comments.yaml';
const log = readYaml(commentsSchema, file, contentFiles()[file] ?? '').value;
if (!log) throw new Error(`${file} could not be read`);
const sample = log.comments.filter(({ note }) => note !== undefined);
const themeName = (theme: string) => log.themes.find(({ id }) => id === theme)?.name ?? '';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

async function openCoding(page: Page) {
  await page.goto(`${site.url}d9-4-3-learn.html`);
  const coding = page.locator('.coding');
  await coding.scrollIntoViewIfNeeded();
  await expect(coding.getByRole('radio').first()).toBeEnabled();
  return coding;
}

test('a learner codes by keyboard, compares, sees the chart, and finds the coding again', async ({
  page,
}) => {
  let coding = await openCoding(page);
  for (const [at, { theme }] of sample.entries()) {
    // One comment is coded otherwise than the second reader did.
    const chosen = at === 0 ? 'other' : theme;
    await coding.getByRole('radio', { name: themeName(chosen) }).focus();
    await page.keyboard.press('Space');
    if (at + 1 === sample.length) break;
    const onwards = coding.getByRole('button', { name: 'Next comment' });
    // What is still closed does not take the focus.
    await expect(onwards).toBeEnabled();
    await onwards.focus();
    await page.keyboard.press('Enter');
    // The next comment takes the focus before it is gone on with, as a person would.
    const next = coding.locator('p', { hasText: `Comment ${at + 2} of ${sample.length}` });
    await expect(next).toBeFocused();
  }
  await coding.getByRole('button', { name: 'Compare' }).click();
  await expect(coding).toContainText(`agree on ${sample.length - 1} of ${sample.length}`);
  await expect(coding).toContainText(
    `You: ${themeName('other')}. Second reader: ${themeName(sample[0]?.theme ?? '')}.`,
  );
  await expect(coding.getByRole('img', { name: /^Your coding of \d+ faults/ })).toBeVisible();

  await expect(page.locator('[data-saved]')).toContainText('Kept on this device');
  coding = await openCoding(page);
  await expect(coding).toContainText(`${sample.length} of ${sample.length} coded`);
});

test('the whole log is saved as a table, with every comment in it', async ({ page }) => {
  await page.goto(`${site.url}d9-4-3-learn.html`);
  const save = page.getByRole('button', { name: 'Save them all as a table (CSV)' });
  await save.scrollIntoViewIfNeeded();
  await expect(save).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(log.comments.length + 1);
  for (const { text } of log.comments) expect(csv).toContain(text.replaceAll('"', '""'));
});

test('what the silent would do to the score follows the slider', async ({ page }) => {
  await page.goto(`${site.url}d9-4-3-learn.html`);
  const slider = page.getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  await expect(slider).toBeEnabled();
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.silent')).toContainText('36 of 400 would be: 9%');
});
