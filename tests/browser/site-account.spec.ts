import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { watch } from './watch.ts';

const { id, account } = criterion();
const [first, second] = account.headings;
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const box = (page: Page, title = first?.title ?? '') => page.getByLabel(title, { exact: true });

async function openAccount(page: Page): Promise<void> {
  await page.goto(`${site.url}${id}-account.html`);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
}

async function downloaded(page: Page, button: string, to: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  await (await download).saveAs(to);
  return to;
}

test('what is typed is kept within a second, and is there after a reload', async ({ page }) => {
  const seen = watch(page, site.url);
  await openAccount(page);
  await box(page).fill('In April we put in two kiosks.');
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(box(page)).toHaveValue('In April we put in two kiosks.');
  expect(seen).toEqual({ troubles: [], outside: [] });
});

test('headings are worded, moved, taken out, added and undone', async ({ page }) => {
  await openAccount(page);
  await box(page, second?.title).fill('Kept although taken out.');
  await page.getByRole('button', { name: `Change heading “${second?.title}”` }).click();
  await page.getByLabel('Your heading').fill('What I counted');
  await page.getByRole('button', { name: 'Move up' }).click();
  await expect(page.locator('.account-section h3').first()).toHaveText('What I counted');
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(box(page, 'What I counted')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, 'What I counted')).toHaveValue('Kept although taken out.');

  await page.getByText('Headings: add one, or put one back').click();
  await page.getByLabel('A heading of your own').fill('My own part');
  await page.getByRole('button', { name: 'Add it at the end' }).click();
  await box(page, 'My own part').pressSequentially('- one\n');
  await expect(box(page, 'My own part')).toHaveValue('- one\n- ');
});

test('an earlier version comes back, and the present one is not lost', async ({ page }) => {
  await openAccount(page);
  await box(page).fill('The first words.');
  await box(page).blur();
  await page.getByText('Earlier versions').click();
  await page.getByRole('button', { name: 'Keep a version now' }).click();
  await box(page).fill('Quite other words.');
  await box(page).blur();
  await page.locator('.account-history li summary').first().click();
  await page.getByRole('button', { name: 'Bring this one back' }).first().click();
  await expect(box(page)).toHaveValue('The first words.');
  await expect(page.locator('.account-history li')).toHaveCount(2);
});

test('an exported page opens again, and a wrong or malicious file changes nothing', async ({
  page,
}, info) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  await openAccount(page);
  const text = '<img src=x onerror=alert(1)> שלום 👩🏽‍💼\n</script><script>alert(2)</script>';
  await box(page).fill(text);
  await box(page).blur();
  const path = await downloaded(page, 'Web page, to open', info.outputPath('account.html'));
  await box(page).fill('Something else.');
  await box(page).blur();

  const open = page.getByLabel('Open an exported web page');
  const damaged = info.outputPath('damaged.html');
  writeFileSync(damaged, readFileSync(path, 'utf8').replace('"d9-4-1"', '"d9-4-2"'));
  await open.setInputFiles(damaged);
  await expect(page.getByText('It was changed or damaged since it was saved')).toBeVisible();
  const wrong = info.outputPath('wrong.html');
  writeFileSync(wrong, '<script>alert(3)</script><img src=x onerror=alert(4)>');
  await open.setInputFiles(wrong);
  await expect(page.getByText('It is not a file that this course wrote')).toBeVisible();
  await expect(box(page)).toHaveValue('Something else.');

  await open.setInputFiles(path);
  await expect(box(page)).toHaveValue(text);
  await page.goto(`file://${path}`);
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(alarms).toEqual([]);
});

test('privacy is looked at before an export, and what is found can be replaced', async ({
  page,
}) => {
  await openAccount(page);
  await box(page).fill('Write to ines.okafor@example.org about it.');
  await box(page).blur();
  await page.getByRole('button', { name: 'Plain text' }).click();
  await expect(page.getByText('Still in it, and perhaps somebody’s personal data')).toBeVisible();
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('button', { name: 'Look for personal data' }).click();
  await page.locator('.account-findings button').first().click();
  await expect(box(page)).not.toHaveValue(/ines\.okafor/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Plain text' }).click();
  await download;
});

test('signs are shown in their place, and never a mark', async ({ page }) => {
  await openAccount(page);
  await box(page).fill('I moved the rota because calls came at noon on 3 March 2026.');
  await box(page).blur();
  await page.getByRole('button', { name: 'Look for signs' }).click();
  await expect(page.getByRole('heading', { name: 'Reasons: seen once' })).toBeVisible();
  await expect(page.locator('.account-look')).not.toContainText(/\b(met|score|mark of|%)\b(?!:)/);
  await page.locator('.account-signs summary').first().click();
  await page
    .locator('.account-signs')
    .getByRole('button', { name: /^Show in the text/ })
    .first()
    .click();
  await expect(box(page)).toBeFocused();
});

test('finishing on a shared computer saves files and leaves nothing', async ({ page }) => {
  await openAccount(page);
  await box(page).fill('Nobody else may read this.');
  await box(page).blur();
  await page.waitForTimeout(600);
  await page.goto(`${site.url}accounts.html`);
  await expect(page.getByRole('link', { name: 'Go on writing D9 4.1' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the files' }).click();
  await download;
  await page.getByRole('button', { name: 'remove everything here' }).click();
  await expect(page.getByText('was removed from this browser')).toBeVisible();
  await openAccount(page);
  await expect(box(page)).toHaveValue('');
  await page.getByText('Earlier versions').click();
  await expect(page.getByText('There is no earlier version yet.')).toBeVisible();
});

test('a tutor reads the exported page, and the feedback stands beside the learner’s text', async ({
  page,
}, info) => {
  await openAccount(page);
  await box(page).fill('We put in two kiosks.');
  await box(page).blur();
  const exported = await downloaded(page, 'Web page, to open', info.outputPath('account.html'));
  await page.goto(`${site.url}marking.html`);
  await page.getByLabel('Open a learner’s exported web page').setInputFiles(exported);
  await expect(page.getByText('We put in two kiosks.')).toBeVisible();
  await page.getByLabel(`Your comment on “${first?.title}”`).fill('Say when. <b>Really</b>');
  await page.getByRole('radio', { name: 'Not yet met' }).check();
  await page.getByRole('button', { name: 'Save a feedback file' }).click();
  await expect(page.getByText('Give the reason for your decision first')).toBeVisible();
  await page.getByLabel('Reason').fill('No date yet.');
  const feedback = await downloaded(page, 'Save a feedback file', info.outputPath('feedback.html'));

  await openAccount(page);
  const open = page.getByLabel('Open feedback');
  await open.setInputFiles(exported);
  await expect(page.getByText('It holds accounts, and no feedback.')).toBeVisible();
  await open.setInputFiles(feedback);
  await expect(page.locator('.account-comment')).toContainText('Say when. <b>Really</b>');
  await expect(page.getByText('Your tutor’s decision: not yet met')).toBeVisible();
  await page.reload();
  await expect(page.locator('.account-comment')).toContainText('Say when.');
});

for (const width of [320, 720, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no barrier at ${width} px in ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await openAccount(page);
      await box(page).fill('I rang Mrs Okafor because of the bill. We would do it again.');
      await box(page).blur();
      await page.getByRole('button', { name: 'Look for signs' }).click();
      await page.getByRole('button', { name: 'Look for personal data' }).click();
      await page.getByText('Earlier versions').click();
      await page
        .getByRole('button', { name: /^Change heading/ })
        .first()
        .click();
      for (const name of [`${id}-account.html`, 'accounts.html']) {
        if (!page.url().endsWith(name)) {
          await page.goto(site.url + name);
          await expect(
            page.getByRole('heading', { name: 'Finish on this computer' }),
          ).toBeVisible();
        }
        await expectAccessible(page);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }
    });
  }
}
