import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { strToU8, zipSync } from 'fflate';
import { delimitedTable } from '../../src/course/class/delimited.ts';
import { emptyAttempt, emptyCriterion } from '../../src/course/attempt/attempt.ts';
import { progressFileText } from '../../src/stores/progress-file-format.ts';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { watch } from './watch.ts';

// Read once: it takes a second.
const outline = criterion();
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const real = (name: string) => `tests/fixtures/moodle-4.5/${name}`;
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const sample = readFileSync('dist/class-sample-report.txt', 'utf8');
const choose = (page: Page) => page.locator('input[type=file][multiple]');
const said = (page: Page) => page.locator('.class-said');
const listed = (page: Page, name: string) =>
  page.locator('.class-files li').filter({ has: page.getByText(name, { exact: true }) });
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Table: who has done what' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });

async function csvBehind(page: Page, button: string): Promise<string[][]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const path = await (await waiting).path();
  return delimitedTable(readFileSync(path, 'utf8').slice(1)).map((row) => [...row]);
}

test('the invented class is read, told in the course’s words, joined by a rule that can be undone, and exported', async ({
  page,
}) => {
  const seen = watch(page, site.url);
  await page.goto(`${site.url}tutors-class.html`);
  await page.getByRole('button', { name: 'Try it with an invented class' }).click();
  await expect(said(page)).toHaveText('2 files read.');

  const [head = [], first = []] = delimitedTable(sample);
  const learners = delimitedTable(sample).length - 1;
  await expect(page.getByText(`${learners} learners. A score`)).toBeVisible();
  await expect(rowOf(page, first[0] ?? '')).toContainText(`${first[5]}%`);

  // The record is of a learner of the report, whom it names surname first.
  await page.getByText('1 learner is in several files').click();
  const apart = page.getByRole('button', { name: /^Keep apart the files of / });
  const name = /^Keep apart the files of (.*)$/.exec(
    (await apart.getAttribute('aria-label')) ?? '',
  );
  await expect(rowOf(page, name?.[1] ?? '')).toContainText('complete');
  await apart.click();
  await expect(page.getByText(`${learners + 1} learners. A score`)).toBeVisible();
  await page.getByRole('button', { name: 'Go back to the rule' }).click();
  await expect(page.getByText(`${learners} learners. A score`)).toBeVisible();

  // A question: how many were right first time, who chose what, and in whose words.
  const question = outline.questions.find(
    (one) => one.use === 'check' && one.type === 'choice' && !one.several,
  );
  if (question?.type !== 'choice') throw new Error('no choice question');
  const at = head.findIndex((_, column) => first[column]?.endsWith(`-${question.id}`));
  const given = delimitedTable(sample)
    .slice(1)
    .map((row) => ({ response: row[at + 1], result: row[at + 3], name: row[0] ?? '' }))
    .filter(({ response }) => response);
  const right = given.filter(({ result }) => result === 'correct').length;
  const card = page.locator('.class-question').filter({ hasText: question.stem });
  await expect(card).toContainText(`${right} of ${given.length} right first time`);
  await card.locator('> summary').click();
  const wrong = question.options.find(
    ({ id, key }) => !key && given.some(({ response }) => response === id),
  );
  const option = card.getByRole('listitem').filter({ hasText: wrong?.text ?? '' });
  const who = given.filter(({ response }) => response === wrong?.id);
  await expect(option).toContainText('not yet');
  await option.getByText(`${who.length} of ${given.length}`).click();
  await expect(option.getByText(who[0]?.name ?? '')).toBeVisible();
  await expect(card.getByText(/correlation −?\d\.\d\d, 95% interval/)).toBeVisible();

  const rows = await csvBehind(page, 'Save learners × criteria (CSV)');
  expect(rows[0]?.slice(0, 3)).toEqual(['Learner', 'Email address', 'Criterion or package']);
  expect(rows.filter((row) => row[2] === outline.label)).toHaveLength(learners);
  const questions = await csvBehind(page, 'Save the questions (CSV)');
  const line = questions.find((row) => row.includes(wrong?.text ?? ''));
  expect(line?.slice(3, 5)).toEqual([String(given.length), String(right)]);

  // Nothing left the page, and nothing is there when it is loaded again.
  expect(seen).toEqual({ troubles: [], outside: [] });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Try it with' })).toBeEnabled();
  await expect(page.getByText(first[0] ?? '')).toHaveCount(0);
});

test('every form that Moodle gives, and records and progress files, are read in any mix', async ({
  page,
}) => {
  await page.goto(`${site.url}tutors-class.html`);
  await choose(page).setInputFiles(
    ['basic.txt', 'interactions-default.txt', 'interactions-all-columns.txt'].map(real),
  );
  await expect(said(page)).toHaveText('3 files read.');
  await choose(page).setInputFiles(
    ['interactions-all-columns.xlsx', 'interactions-all-columns.ods'].map(real),
  );
  await expect(said(page)).toHaveText('2 files read.');

  await expect(page.getByText('3 learners. A score')).toBeVisible();
  await expect(rowOf(page, 'Bo Learner')).toContainText('50%');
  await expect(listed(page, 'interactions-all-columns.ods')).toContainText('It says the same as');
  await expect(listed(page, 'interactions-all-columns.txt')).toContainText(
    'comes from an older or a newer one',
  );
  const unknown = page.locator('.class-question').filter({ hasText: 'D9-4.1-Q05-real-saving' });
  await expect(unknown).toContainText('1 of 3 right first time');
  await expect(page.getByText('“Tiny”').first()).toBeVisible();

  await page.locator('.class-question > summary').first().click();
  await page.locator('.class-joined > summary').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  for (const width of [320, 720, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
  }

  // A default report of a package that is known by its title is told in the course's words.
  const [head = [], ...lines] = delimitedTable(sample);
  const kept = head.flatMap((text, at) => (/^(Question|Right|Result)/.test(text) ? [] : [at]));
  const cells = (row: readonly string[]) => kept.map((at) => `"${row[at] ?? ''}"`).join(';');
  const semicolons = [head, ...lines.slice(0, 4)].map((row) => `${cells(row)}\r\n`).join('');
  const wide = Buffer.from(`\ufeff${semicolons}`, 'utf16le');
  const attempt = {
    ...emptyAttempt(1),
    criteria: {
      [outline.code]: {
        ...emptyCriterion,
        sections: [outline.lesson.sections[0]?.code ?? 0],
        kept: { ...emptyCriterion.kept, best: 60, minutes: 5 },
      },
    },
  };
  const facts = { package: 'outcome-four', version: '0.0.1', learner: 'Pat', saved: '2026-11-20' };
  const progress = progressFileText(facts, { attempt, writing: { epoch: 0, texts: {} } });
  await page.getByRole('button', { name: 'Take all off' }).click();
  await choose(page).setInputFiles([
    file('default.csv', wide),
    file('pat.json', progress),
    file('again.csv', wide),
  ]);
  await expect(said(page)).toContainText('2 files read, 1 not');
  await expect(listed(page, 'again.csv')).toContainText('the same file as “default.csv”');
  await expect(listed(page, 'pat.json')).toContainText('an older version of the course, 0.0.1');
  await expect(rowOf(page, 'Pat')).toContainText('60%begun');
  await expect(page.locator('.class-question').first()).toContainText('right first time');
  const pick = page.getByLabel('Which package is it of?');
  await expect(pick).toHaveValue(outline.id);
  await pick.selectOption('');
  await expect(page.locator('.class-question').first()).toContainText('Response ');
});

test('what is no report is refused with what it is and what to do, and the others are read', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'class-'));
  const huge = join(folder, 'huge.csv');
  closeSync(openSync(huge, 'w'));
  truncateSync(huge, 2_000_000_000);
  await page.goto(`${site.url}tutors-class.html`);
  await choose(page).setInputFiles(huge);
  await expect(listed(page, 'huge.csv')).toContainText('2,000 MB and was not opened');
  rmSync(folder, { recursive: true });

  const zeros = new Uint8Array(40_000_000);
  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty.csv', '', /is empty/],
    ['bank.csv', 'Date,Amount\n1,2\n', /something else: its first line has “Date”, “Amount”/],
    ['login.csv', '<!DOCTYPE html><form><input type="password"></form>', /sign-in page/],
    ['word.docx', zipSync({ 'word/document.xml': strToU8('<a/>') }), /a Word document/],
    ['photo.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /a picture/],
    ['bomb.xlsx', zipSync({ 'xl/workbook.xml': zeros }), /Unpacking stopped/],
    ['cut.ods', readFileSync(real('interactions-all-columns.ods')).subarray(0, 2000), /damaged/],
    ['bericht.txt', 'Name\tVersuch\tAntwort 0\tAntwort 1\nA\t1\ta\tb\n', /another language/],
    ['package.zip', zipSync({ 'imsmanifest.xml': strToU8('<a/>') }), /a SCORM package/],
  ];
  await choose(page).setInputFiles([
    ...refused.map(([name, content]) => file(name, content)),
    { ...file('basic.txt', readFileSync(real('basic.txt'))) },
  ]);
  await expect(said(page)).toContainText(`1 file read, ${refused.length} not`);
  for (const [name, , what] of refused) {
    await expect(listed(page, name)).toContainText(/^.*Not read\..*\.$/);
    await expect(listed(page, name)).toContainText(what);
  }
  await expect(rowOf(page, 'Cy Learner')).toContainText('33%');

  // Dropping does the same as choosing.
  await page.getByRole('button', { name: 'Take off basic.txt' }).click();
  await expect(rowOf(page, 'Cy Learner')).toHaveCount(0);
  const dropped = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.txt'));
      return transfer;
    },
    readFileSync(real('basic.txt'), 'utf8'),
  );
  await page.locator('.class-drop').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(rowOf(page, 'Cy Learner')).toContainText('33%');
});
