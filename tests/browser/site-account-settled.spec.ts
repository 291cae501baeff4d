import { expect, test, type Page } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';

const { id, account } = criterion();
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const box = (page: Page, title = account.headings[0]?.title ?? '') =>
  page.getByLabel(title, { exact: true });

async function openAccount(page: Page): Promise<void> {
  await page.goto(`${site.url}${id}-account.html`);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
}

test('a heading that was just added stays while its box is gone into at once', async ({ page }) => {
  await openAccount(page);
  await page.getByText('Headings: add one, or put one back').click();
  await page.getByLabel('A heading of your own').fill('My own part');
  await page.getByRole('button', { name: 'Add it at the end' }).click();
  await box(page, 'My own part').click();
  await page.keyboard.type('Mine.', { delay: 30 });
  await expect(box(page, 'My own part')).toHaveValue('Mine.');
  await expect(box(page, 'My own part')).toBeFocused();
});

test('the sentence that covers a part is chosen by keyboard, kept, and found again', async ({
  page,
}) => {
  await openAccount(page);
  await box(page).fill('We moved the desk. Waiting fell. We counted again.');
  const list = page.getByLabel('The sentence that covers it').first();
  await list.focus();
  await expect(list.locator('option')).toHaveText([
    'None chosen',
    'We moved the desk.',
    'Waiting fell.',
    'We counted again.',
  ]);
  await page.keyboard.press('w');
  await page.keyboard.press('a');
  await expect(list).toHaveValue('Waiting fell.');
  // Left, it lists no more than the one chosen: a list of all would be looked through at every key.
  await box(page).focus();
  await expect(list.locator('option')).toHaveText(['None chosen', 'Waiting fell.']);
  await page.waitForTimeout(1000);
  await page.reload();
  await expect(list).toHaveValue('Waiting fell.');
  await box(page).fill('We moved the desk.');
  await box(page).blur();
  await expect(page.getByText('This sentence has changed since you chose it.')).toBeVisible();
  await expect(list).toHaveValue('Waiting fell.');
});

test('a press on the list of sentences finds all of them in it', async ({ page }) => {
  await openAccount(page);
  await box(page).pressSequentially('We moved the desk. Waiting fell.');
  await expect(page.locator('.account-foot')).toContainText('6 words');
  const list = page.getByLabel('The sentence that covers it').first();
  await list.scrollIntoViewIfNeeded();
  // Its focus comes before it opens.
  const listed = list.evaluate(
    (element) =>
      new Promise<number>((tell) =>
        element.addEventListener('focus', () => tell((element as HTMLSelectElement).length)),
      ),
  );
  await list.click();
  expect(await listed).toBe(3);
});
