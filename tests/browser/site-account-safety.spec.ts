import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { throwingStorage } from '../lms/throwing-storage.ts';
import { criterion } from './course-content.ts';

const { id, account } = criterion();
const [first] = account.headings;
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const box = (page: Page) => page.getByLabel(first?.title ?? '', { exact: true });

async function openAccount(page: Page): Promise<void> {
  await page.goto(`${site.url}${id}-account.html`);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
}

test('where storage is blocked it says so before the first word, and offers files', async ({
  page,
}) => {
  await page.addInitScript(throwingStorage);
  await openAccount(page);
  const alarm = page.locator('.account').getByRole('alert');
  await expect(alarm).toContainText('Not saved: this browser does not allow this site to keep');
  await expect(alarm).toContainText('Save your work to a file before you leave.');
  await expect(box(page)).toHaveValue('');
  await box(page).fill('Worth a file.');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up everything' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test('storage that fills up while writing is told at once, and the export still holds all', async ({
  page,
}) => {
  await openAccount(page);
  await box(page).fill('Kept so far.');
  await box(page).blur();
  await expect(page.locator('.account-foot')).toContainText('Kept on this device');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await box(page).fill('Kept so far. And no further.');
  await expect(page.locator('.account').getByRole('alert')).toContainText(
    'Not saved: the storage of this browser is full',
  );
  await page.getByText('The whole text, to copy by hand').click();
  await expect(page.getByLabel('The whole text')).toHaveValue(/And no further\./);
});

test('a browser that dies a second after the last key has lost nothing', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  // A browser that dies tells the page nothing.
  await page.addInitScript(() => {
    for (const type of ['pagehide', 'visibilitychange', 'beforeunload', 'freeze']) {
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
  });
  await openAccount(page);
  await box(page).pressSequentially('Written just before the crash.', { delay: 20 });
  await page.waitForTimeout(1000);
  await page.close();
  const next = await context.newPage();
  await openAccount(next);
  await expect(box(next)).toHaveValue('Written just before the crash.');
  await context.close();
});

test('two tabs lose nothing: each takes in the other’s text, and a clash is shown', async ({
  context,
}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openAccount(one);
  await openAccount(two);
  await box(one).fill('From the first tab.');
  await box(one).blur();
  await expect(box(two)).toHaveValue('From the first tab.');
  // The second is in the middle of a sentence when the first keeps another.
  await box(two).pressSequentially('Half a sen');
  await box(one).fill('Quite other words.');
  await box(one).blur();
  const clash = two.locator('.account-other');
  await expect(clash).toContainText('another version of this text came');
  await expect(clash).toContainText('Quite other words.');
  await clash.getByRole('button', { name: 'Use that one' }).click();
  await expect(box(two)).toHaveValue('Quite other words.');
  await two.getByRole('button', { name: 'Undo' }).click();
  await expect(box(two)).toHaveValue(/Half a sen/);
});

test('undone at once, what was just typed is gone from the page and from what is kept', async ({
  page,
}) => {
  await openAccount(page);
  await box(page).fill('Kept.');
  await box(page).blur();
  await box(page).pressSequentially(' Typed and regretted.');
  // As a tap does: the box is left and the button pressed before anything is shown anew.
  await page.getByRole('button', { name: 'Undo' }).evaluate((undo: HTMLElement) => {
    (document.activeElement as HTMLElement).blur();
    undo.click();
  });
  await expect(box(page)).toHaveValue('Kept.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(box(page)).toHaveValue('Kept. Typed and regretted.');
});

test('another learner’s draft, facts, versions and feedback are never shown', async ({ page }) => {
  await openAccount(page);
  const name = async (who: string) => {
    await page.getByRole('button', { name: /^Your work/ }).click();
    await page.getByRole('button', { name: /^Say whose|^Somebody else/ }).click();
    await page.getByRole('dialog').getByLabel('Your name or initials').fill(who);
    await page.getByRole('button', { name: 'Keep it under this name' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
  };
  await name('Ada');
  await box(page).fill('Ada alone may read this.');
  await box(page).blur();
  await page.waitForTimeout(700);
  await name('Bo');
  await expect(box(page)).toHaveValue('');
  await page.getByText('Earlier versions').click();
  await expect(page.getByText('There is no earlier version yet.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ada alone');
  await page.goto(`${site.url}accounts.html`);
  await expect(page.getByText('You have not begun an account')).toBeVisible();
});

test('what was typed a moment ago is on the paper and in the file', async ({ page }, info) => {
  await openAccount(page);
  await box(page).pressSequentially('The very last words');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.account-printed')).toContainText('The very last words');
  await page.emulateMedia({ media: null });
  await box(page).pressSequentially(' and more');
  const download = page.waitForEvent('download');
  // As a tap does: no time passes between leaving the box and the press.
  await page.getByRole('button', { name: 'Plain text' }).evaluate((button: HTMLElement) => {
    (document.activeElement as HTMLElement).blur();
    button.click();
  });
  const path = info.outputPath('account.txt');
  await (await download).saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('The very last words and more');
});
