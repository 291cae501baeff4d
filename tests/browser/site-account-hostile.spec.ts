import { expect, test, type Locator, type Page } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import {
  hostileAccount,
  hostileFeedback,
  hostileMarkup,
  wrongAccounts,
  wrongBackups,
  wrongFeedback,
} from './hostile.ts';
import { watch } from './watch.ts';

const { id, account } = criterion();
const [first] = account.headings;
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const box = (page: Page) => page.getByLabel(first?.title ?? '', { exact: true });

async function give(field: Locator, content: string, name = 'file.html'): Promise<void> {
  const mimeType = name.endsWith('.json') ? 'application/json' : 'text/html';
  await field.setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

/** An account with something in it; the writing that this browser keeps, and what went wrong. */
async function begin(page: Page) {
  const seen = watch(page, site.url);
  await page.goto(`${site.url}${id}-account.html`);
  await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  await box(page).fill('Mine.');
  await box(page).blur();
  await page.waitForTimeout(700);
  // A visit notes the page and a version; what was written and done must stay as it is.
  const kept = () =>
    page.evaluate(() =>
      JSON.stringify(Object.entries(localStorage).filter(([key]) => key.endsWith(':writing'))),
    );
  const quiet = async () => {
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(seen).toEqual({ troubles: [], outside: [] });
  };
  return { kept, quiet };
}

test('no wrong or hostile account file changes anything, and each is refused with a reason', async ({
  page,
}) => {
  const { kept, quiet } = await begin(page);
  const before = await kept();
  for (const [what, content] of Object.entries(wrongAccounts)) {
    await give(page.getByLabel('Open an exported web page'), content);
    const said = page.locator('.account-open [role=status]');
    await expect(said, what).toContainText('This file was not opened.');
    await expect(said, what).toContainText('Nothing here was changed.');
    await expect(box(page)).toHaveValue('Mine.');
    expect(await kept(), what).toBe(before);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  }
  await quiet();
});

test('no wrong or hostile feedback file changes anything, and each is refused with a reason', async ({
  page,
}) => {
  const { kept, quiet } = await begin(page);
  const before = await kept();
  for (const [what, content] of Object.entries(wrongFeedback)) {
    await give(page.getByLabel('Open feedback'), content);
    const said = page.locator('section:has(#account-feedback) [role=status]');
    await expect(said, what).toContainText('Nothing here was changed.');
    await expect(page.locator('.account-comment')).toHaveCount(0);
    expect(await kept(), what).toBe(before);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
  }
  await quiet();
});

test('no wrong or hostile backup changes anything, and each is refused with a reason', async ({
  page,
}) => {
  const { kept, quiet } = await begin(page);
  const before = await kept();
  for (const [what, content] of Object.entries(wrongBackups)) {
    await page.getByRole('button', { name: /^Your work/ }).click();
    await give(page.locator('dialog input[type=file]'), content, 'backup.json');
    const said = page.locator('dialog [role=status]').first();
    await expect(said, what).toContainText('Nothing here was changed');
    await page.keyboard.press('Escape');
    expect(await kept(), what).toBe(before);
  }
  await expect(box(page)).toHaveValue('Mine.');
  await quiet();
});

test('a whole file full of markup is opened as text, by learner and tutor, and nothing runs', async ({
  page,
}, info) => {
  const { quiet } = await begin(page);
  const heading = first?.id ?? '';
  await give(page.getByLabel('Open an exported web page'), hostileAccount(heading));
  await expect(box(page)).toHaveValue(hostileMarkup);
  await give(page.getByLabel('Open feedback'), hostileFeedback(heading));
  await expect(page.locator('.account-comment')).toContainText('<script>ran = 1</script>');
  await page.getByRole('button', { name: 'Look for signs' }).click();
  await page.getByRole('button', { name: 'Look for personal data' }).click();
  await expect(page.getByRole('heading', { name: /^Reasons/ })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Web page, to open' }).click();
  const exported = info.outputPath('exported.html');
  await (await download).saveAs(exported);
  await page.goto(`${site.url}marking.html`);
  await page.getByLabel('Open a learner’s exported web page').setInputFiles(exported);
  await expect(page.locator('.account-own').first()).toContainText('<script>ran = 1</script>');
  await quiet();

  await page.goto(`${site.url}accounts.html`);
  await expect(page.getByRole('heading', { name: 'Take them with you' })).toBeVisible();
  await quiet();
  await page.goto(`file://${exported}`);
  await expect(page.getByText('<script>ran = 1</script>').first()).toBeVisible();
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});
