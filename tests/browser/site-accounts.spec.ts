import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { strFromU8, unzipSync } from 'fflate';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { accountsPage, second, withSecondAccount } from './second-account.ts';

const { id, label, account } = criterion();
const [first] = account.headings;
const [part] = account.parts;
const [fact] = account.facts;
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const textsOf = (criterionId: string) => ({
  [`${criterionId}/draft/${first?.id}`]: 'We moved the desk.\n\nThen waiting fell.',
  [`${criterionId}/part/${part?.id}`]: 'yes',
  [`${criterionId}/sentence/${part?.id}`]: 'Then waiting fell.',
  [`${criterionId}/fact/${fact?.id}`]: 'A fact.',
});

/** *My accounts* with an account in each of two criteria. */
async function openTwo(page: Page): Promise<void> {
  await withSecondAccount(page, id);
  await page.goto(`${site.url}accounts.html`);
  await page.getByLabel('Open an exported web page').setInputFiles({
    name: 'accounts.html',
    mimeType: 'text/html',
    buffer: Buffer.from(accountsPage({ ...textsOf(id), ...textsOf(second.id) })),
  });
  await expect(page.getByText(`Opened: ${label}, ${second.label}.`)).toBeVisible();
  await page.getByLabel('Centre', { exact: true }).fill('Calder College');
  await page.getByLabel('Learner: your name').fill('A. Pell');
}

async function wordFile(page: Page, to: string): Promise<Record<string, string>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Word file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^d9-account-draft-20\d\d-\d\d-\d\d\.docx$/);
  await file.saveAs(to);
  const parts = Object.entries(unzipSync(readFileSync(to)));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test('a unit goes out with one cover sheet, each criterion in its matrix, and DRAFT on every page', async ({
  page,
}, info) => {
  await openTwo(page);
  const parts = await wordFile(page, info.outputPath('unit.docx'));
  const xml = parts['word/document.xml'] ?? '';
  for (const words of [
    'Evidence cover sheet',
    'H/601/1554',
    'Learner: A. Pell',
    'Centre: Calder College',
    `Reflective account, ${label}`,
    `Reflective account, ${second.label}`,
    'Internal quality assurer',
    'Line manager or owner',
    'on or before the assessor',
  ]) {
    expect(xml).toContain(words);
  }
  // Each place leads to a paragraph that is there, and that is the one.
  const anchors = [...xml.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
  expect(anchors).toEqual([id, second.id].map((one) => `p_${one.replaceAll('-', '_')}_1_2`));
  for (const name of anchors) {
    expect(xml).toMatch(
      new RegExp(`bookmarkStart w:id="\\d+" w:name="${name}"/>.{0,200}Then waiting fell`),
    );
  }
  expect(xml).toContain('paragraph 2');
  expect(parts['word/header1.xml']).toContain('DRAFT');
  expect(xml).toContain('This declaration is not filled in completely.');
});

test('what is not ticked stays here, and a fact goes along when asked', async ({ page }) => {
  await openTwo(page);
  const whole = page.getByLabel('The whole text');
  await page.getByText('The whole text, to copy by hand').click();
  await expect(whole).toHaveValue(new RegExp(second.label));
  await page.getByRole('checkbox', { name: second.label }).uncheck();
  await expect(whole).not.toHaveValue(new RegExp(second.label));
  await expect(whole).not.toHaveValue(/MY FACTS/);
  await page.getByLabel('Add my facts').check();
  await expect(whole).toHaveValue(/MY FACTS[^]*A fact\./);
});

test('on paper there are the cover sheet and the accounts, each from its own page, and no controls', async ({
  page,
}) => {
  await openTwo(page);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.account-printed');
  await expect(paper.getByRole('heading', { name: 'Evidence cover sheet' })).toBeVisible();
  await expect(paper.getByText(`Reflective account, ${second.label}`)).toBeVisible();
  const draft = paper.getByText('DRAFT', { exact: true });
  await expect(draft).toBeVisible();
  await expect(draft).toHaveCSS('display', 'table-header-group');
  for (const hidden of [
    page.getByRole('heading', { name: 'My accounts' }),
    page.getByText('Accounts begun'),
    page.getByText('Finish on this computer'),
    page.getByRole('button', { name: 'Word file' }),
  ]) {
    await expect(hidden).toBeHidden();
  }
  const breaks = await paper
    .locator('article')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(breaks).toEqual(['page', 'page']);
});

test('before an export it says what is still there, and where', async ({ page }) => {
  await openTwo(page);
  await page.getByLabel('Centre', { exact: true }).fill('Ring 07700 900312');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const question = page.getByRole('group', { name: 'Before you export' });
  await expect(question).toBeFocused();
  await expect(question).toContainText('07700 900312 (Centre)');
  await question.getByRole('button', { name: 'Go back' }).click();
  await expect(question).toHaveCount(0);
});

test('the printing button prints', async ({ page }) => {
  await page.addInitScript('globalThis.print = () => (globalThis.printed = 1)');
  await openTwo(page);
  await page.getByRole('button', { name: 'Print or PDF' }).click();
  expect(await page.evaluate('globalThis.printed')).toBe(1);
});

for (const width of [360, 720, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`several accounts have no barrier at ${width} px in ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await openTwo(page);
      await page.getByLabel('Centre', { exact: true }).fill('Ring 07700 900312');
      await page.getByRole('button', { name: 'Plain text' }).click();
      await expect(page.getByRole('group', { name: 'Before you export' })).toBeVisible();
      await page.getByText('The whole text, to copy by hand').click();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  }
}
