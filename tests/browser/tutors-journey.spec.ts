import { expect, test } from '@playwright/test';
import { startLms } from '../lms/server.ts';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { closeTab, launch, saved as saveState } from './launch.ts';
import { goToPart, takeCheck } from './learner-steps.ts';
import { byCommandLine, saved } from './made-packages.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';

const d941 = criterion();
const chosen = { criteria: 'd9-4-1,d9-4-3', 'pass-mark': '70', standard: '1.2' };
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

test('a tutor who starts from the home page makes a package, previews it, finds the Moodle settings and prints a guide', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`${site.url}index.html`);
  await page.locator('main').getByRole('link', { name: 'For tutors and centres' }).click();
  const area = page.getByRole('navigation', { name: 'For tutors and centres' });
  await area.getByRole('link', { name: 'Packages' }).click();

  await page.getByRole('checkbox', { name: 'D9 4.1' }).check();
  await page.getByRole('checkbox', { name: 'D9 4.3' }).check();
  await page.getByLabel('Pass mark of each check').fill('70');
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(page.getByRole('heading', { name: 'Your package is ready' })).toBeFocused();
  const zip = await saved(page, page.getByRole('button', { name: /^Save .*scorm12\.zip/ }));
  expect(zip.name).toBe('outcome-four-d9-4-1-d9-4-3-scorm12.zip');

  await page.getByRole('link', { name: 'Try it first in the preview' }).click();
  await expect(page.getByText('a pass mark of 70%')).toBeVisible();
  const content = page.frameLocator('.preview-frame iframe');
  await expect(saveState(content)).toHaveText(/^Sent to your LMS/);
  await expect(content.locator('.stamps li')).toHaveCount(2);

  await area.getByRole('link', { name: 'Moodle' }).click();
  const grading = page.getByRole('row').filter({ hasText: 'Grading method' });
  await expect(grading).toContainText('Highest score');

  await area.getByRole('link', { name: 'Marking guides' }).click();
  await page.getByRole('link', { name: 'D9 4.1 · review' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marking guide: D9 4.1');
  const printed = page.evaluate(
    () => new Promise((done) => addEventListener('beforeprint', () => done('printed'))),
  );
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await printed).toBe('printed');
});

test('a centre that puts a new zip under a learner who is half-way loses nothing of theirs', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const one = async (words: typeof chosen) => [...(await byCommandLine(words)).values()][0]!;
  const lms = await startLms({
    zip: await one({ ...chosen, 'pass-mark': '80' }),
    lms: 'strict-1.2',
  });
  const context = await browser.newContext();
  const before = await launch(lms, context, { learner: 'half' });
  await doSomeWork(before.content, d941, 'We moved the desk.');
  await goToPart(before.content, 'Check');
  await takeCheck(before.content, d941, 10, (place) => place < 7);
  await closeTab(lms, before, 'half');
  expect(lms.stored('half')).toMatchObject({ 'cmi.core.lesson_status': 'incomplete' });

  lms.replacePackage(await one(chosen));
  // On another computer: only what the LMS holds is there.
  const elsewhere = await browser.newContext();
  const after = await launch(lms, elsewhere, { learner: 'half' });
  await expect(saveState(after.content)).toHaveText(/^(Sent to|Confirmed by) your LMS/);
  await goToPart(after.content, 'Learn');
  await expectSomeWork(after.content, 'We moved the desk.');
  await goToPart(after.content, 'Check');
  await expect(after.content.getByText('70%').first()).toBeVisible();
  await closeTab(lms, after, 'half');
  expect(lms.stored('half')).toMatchObject({
    'cmi.core.score.raw': '35',
    'cmi.core.lesson_status': 'incomplete',
  });
  expect(lms.violations('half')).toEqual([]);
  await Promise.all([context.close(), elsewhere.close()]);
  await lms.close();
});
