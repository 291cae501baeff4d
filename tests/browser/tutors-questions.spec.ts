import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { gift } from '../../src/course/bank/gift.ts';
import { bankOf, type Bank } from '../../src/course/bank/bank.ts';
import { moodleCategories } from '../../src/course/bank/to-moodle.ts';
import { readCsv } from '../course/bank/read-csv.ts';
import { readGift } from '../course/bank/read-gift.ts';
import { readMoodleXml } from '../course/bank/read-moodle-xml.ts';
import { startSite, type Site } from '../lms/site.ts';
import { course } from './course-content.ts';
import { packageFor } from './package-files.ts';

const read = course();
const banks: Bank[] = read.units.flatMap((unit) =>
  unit.criteria.map((criterion) => bankOf(criterion, unit, read)),
);
const bank = banks.find(({ id }) => id === 'd9-4-1')!;
const ofUse = (use: string) => bank.questions.filter((question) => question.use === use);
const countOf = (all: readonly Bank[]): number =>
  all.reduce((sum, { questions }) => sum + questions.length, 0);

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

/** Presses *Save the file*: name and text of what was saved. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect(page.getByRole('main').getByRole('status')).toContainText(`Made ${name} with`);
  return { name, text: readFileSync(await download.path(), 'utf8') };
}

test('a tutor finds a criterion’s questions, reads them with keys, and puts them on paper without', async ({
  page,
}) => {
  await page.goto(`${site.url}tutors-questions.html`);
  await page.getByRole('link', { name: `${bank.label} ${bank.short}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questions for D9 4.1');
  const questions = page.locator('.bank-question:visible');
  await expect(questions).toHaveCount(bank.questions.length);
  await expect(page.locator('.bank-key:visible').first()).toBeVisible();
  await expect(page.locator('.bank-name')).toBeHidden();

  await page.getByRole('radio', { name: 'a learner’s copy for paper' }).check();
  for (const told of ['.bank-key', '.bank-why', '.bank-facts'])
    await expect(page.locator(`${told}:visible`), told).toHaveCount(0);
  await expect(page.locator('.bank-name')).toBeVisible();
  await page.getByRole('radio', { name: 'the check’s' }).check();
  await expect(questions).toHaveCount(ofUse('check').length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bank-choice')).toBeHidden();
  await expect(page.locator('.tutors-nav')).toBeHidden();
  await expect(page.locator('.bank-note')).toBeHidden();
  await expect(page.locator('.bank-why:visible')).toHaveCount(0);
});

test('the copies need no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}tutors-questions-d9-4-1.html`);
  await page.getByRole('radio', { name: 'a learner’s copy for paper' }).check();
  await expect(page.locator('.bank-why:visible')).toHaveCount(0);
  await page.getByRole('radio', { name: 'the lesson’s' }).check();
  await expect(page.locator('.bank-question:visible')).toHaveCount(ofUse('lesson').length);
  await context.close();
});

test('each kind of file holds every question of the criterion', async ({ page }) => {
  await page.goto(`${site.url}tutors-questions-d9-4-1.html`);
  await page.getByText('Save these questions as a file').click();
  const files = page.locator('.bank-files');

  const xml = await saved(page);
  expect(xml.name).toBe('outcome-four-questions-d9-4-1.xml');
  expect(readMoodleXml(xml.text)).toEqual(moodleCategories(bank, 'ordering'));
  const parsed = await page.evaluate((text) => {
    const parsedXml = new DOMParser().parseFromString(text, 'text/xml');
    return {
      errors: parsedXml.querySelectorAll('parsererror').length,
      questions: parsedXml.querySelectorAll('question:not([type="category"])').length,
    };
  }, xml.text);
  expect(parsed).toEqual({ errors: 0, questions: bank.questions.length });
  await files.getByRole('checkbox').check();
  expect(readMoodleXml((await saved(page)).text)).toEqual(moodleCategories(bank, 'matching'));

  await files.getByRole('radio', { name: 'GIFT' }).check();
  const plain = await saved(page);
  expect(plain.text).toBe(gift(moodleCategories(bank, 'matching')));
  expect(readGift(plain.text)).toHaveLength(bank.questions.length);

  await files.getByRole('radio', { name: 'a table' }).check();
  await files.getByRole('radio', { name: 'the check’s' }).check();
  const table = await saved(page);
  expect(table.name).toBe('outcome-four-questions-d9-4-1-check.csv');
  expect(table.text.startsWith('\uFEFF')).toBe(true);
  expect(readCsv(table.text)).toHaveLength(ofUse('check').length + 1);
});

test('a unit or the whole course is one file, and a network that is gone is told of', async ({
  page,
}) => {
  await page.goto(`${site.url}tutors-questions.html`);
  const all = await saved(page);
  expect(all.name).toBe('outcome-four-questions-all.xml');
  const inAll = readMoodleXml(all.text).flatMap(({ questions }) => questions);
  expect(inAll).toHaveLength(countOf(banks));

  await page.getByLabel('Questions of').selectOption('d6');
  await page.getByRole('radio', { name: 'GIFT' }).check();
  const unit = await saved(page);
  expect(readGift(unit.text)).toHaveLength(countOf(banks.filter(({ id }) => id.startsWith('d6-'))));

  site.cut(true);
  await page.getByLabel('Questions of').selectOption('d5');
  await page.getByRole('button', { name: 'Save the file' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('no file was made');
  site.cut(false);
  expect((await saved(page)).name).toBe('outcome-four-questions-d5-gift.txt');
});

test('no package holds a page or file of the tutors’ bank', () => {
  const names = [...packageFor('strict-1.2').files.keys()];
  expect(names.filter((name) => name.includes('tutors'))).toEqual([]);
});
