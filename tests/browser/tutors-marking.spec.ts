import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { CourseDescription } from '../../src/course/course-description.ts';
import { wordLines } from '../account/word/word-text.ts';
import { startSite, type Site } from '../lms/site.ts';
import { course } from './course-content.ts';

// Read once: it takes seconds.
const { units } = course();
const d9 = units.find((unit) => unit.id === 'd9');
const first = d9?.criteria[0];
if (!d9 || !first) throw new Error('the course has no D9');
const { id, label, lesson, account, notes } = first;
const said: CourseDescription = JSON.parse(readFileSync('dist/course.json', 'utf8'));

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

async function saved(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

test('an assessor finds the guide of D9 4.1, reads it, and takes it away as Word', async ({
  page,
}) => {
  await page.goto(`${site.url}tutors-guides.html`);
  await page.getByRole('link', { name: `${label} · ${lesson.verb}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Marking guide: ${label}`);
  const guide = page.locator('.guide');
  await expect(guide.locator('.guide-criterion')).toHaveText(lesson.criterion);
  const parts = [
    lesson.instruction,
    account.test,
    ...account.parts.map(({ text }) => text),
    ...account.indicative,
    ...account.notEnough,
    ...notes.discussion.flatMap(({ asks, shows }) => [asks, shows]),
    ...notes.commonErrors.flatMap(({ error, mend }) => [error, mend]),
    ...account.ladder.steps.map(({ changed }) => changed),
  ];
  const shown = await guide.innerText();
  expect(parts.filter((text) => !shown.includes(text))).toEqual([]);

  const file = await saved(page, 'Save as Word');
  await expect(page.getByRole('status').filter({ hasText: '.docx' })).toBeVisible();
  expect(Object.keys(unzipSync(file))).toContain('word/styles.xml');
  const written = wordLines(file).join('\n');
  expect([lesson.criterion, ...parts].filter((text) => !written.includes(text))).toEqual([]);
  expect(written).toContain('☐ Not yet met');
});

test('on paper a guide has no navigation, and a record to fill in', async ({ page }) => {
  await page.goto(`${site.url}tutors-guide-${id}.html`);
  await expect(page.locator('.guide-record')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tutors-nav')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const record = page.locator('.guide-record');
  await expect(record).toBeVisible();
  await expect(record.locator('tbody tr')).toHaveCount(account.parts.length);
  await expect(record.locator('.guide-tick')).toHaveCount(2);
  const breaks = (of: string) =>
    page.locator(of).evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(await breaks('.guide-record')).toEqual(['page']);

  await page.goto(`${site.url}tutors-guide-d9.html`);
  expect(await breaks('.guide-in-unit')).toEqual(d9.criteria.map(() => 'page'));
});

test('a unit’s guide holds its criteria in order, and saves all of them as Word', async ({
  page,
}) => {
  const texts = d9.criteria.map((one) => one.lesson.criterion);
  await page.goto(`${site.url}tutors-guide-d9.html`);
  await expect(page.locator('.guide-criterion')).toHaveText(texts);
  const written = wordLines(await saved(page, 'Save as Word')).join('\n');
  for (const { notes } of d9.criteria) expect(written).toContain(notes.discussion[0]?.asks);
});

test('coverage counts what course.json says, on the page and in the file', async ({ page }) => {
  await page.goto(`${site.url}tutors-coverage.html`);
  const wanted = said.criteria.map(({ label, sections, questions, scenario, accountPrompts }) => {
    const lessons = questions.filter(({ use }) => use === 'lesson').length;
    const asked = [questions.length, lessons, questions.length - lessons];
    return [label, sections.length, ...asked, scenario.decisions, accountPrompts].map(String);
  });
  const columns = ['Sections', 'All', 'In the lesson', 'In the check', 'Decisions', 'Prompts'];
  const shown = await page.locator('table.coverage').evaluateAll((tables, names) => {
    return (tables as HTMLTableElement[]).flatMap((table) => {
      const heads = [...(table.tHead?.rows[1]?.cells ?? [])].map((cell) => cell.innerText.trim());
      return [...(table.tBodies[0]?.rows ?? [])].map((row) => [
        row.cells[0]?.querySelector('a')?.innerText ?? '',
        ...names.map((name) => row.cells[heads.indexOf(name) + 1]?.innerText.trim() ?? ''),
      ]);
    });
  }, columns);
  expect(shown).toEqual(wanted);

  const csv = Buffer.from(await saved(page, 'Save the matrix as a table (CSV)')).toString('utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [head = '', ...lines] = csv.slice(1).trimEnd().split('\r\n');
  const at = head.split(',').indexOf('Account: Prompts');
  expect(lines.map((line) => line.split(',')[at])).toEqual(
    said.criteria.map(({ accountPrompts }) => String(accountPrompts)),
  );

  // Part by part: as many rows as parts, and every link leads to a section that is there.
  const own = page.locator(`#parts-${id} tbody tr`);
  await expect(own.first()).toContainText(account.parts[0]?.text ?? '');
  const links = await page
    .locator('.parts-table a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
  for (const href of new Set(links)) {
    const [name = '', section = ''] = href.slice(site.url.length).split('#');
    expect(readFileSync(`dist/${name}`, 'utf8'), href).toContain(`id="${section}"`);
  }
});

test('nothing that is for assessors alone stands on a learner’s page', () => {
  for (const unit of units) {
    for (const { id, notes } of unit.criteria) {
      // So that not finding them elsewhere says something.
      const guide = readFileSync(`dist/tutors-guide-${id}.html`, 'utf8');
      for (const { asks } of notes.discussion) expect(guide).toContain(asks);
      for (const part of ['', '-learn', '-practise', '-check', '-account']) {
        const page = readFileSync(`dist/${id}${part}.html`, 'utf8');
        for (const { asks } of notes.discussion) expect(page).not.toContain(asks);
        for (const { error } of notes.commonErrors) expect(page).not.toContain(error);
      }
    }
  }
});

test('guides and coverage fit a phone, a tablet and a desk', async ({ page }) => {
  for (const name of ['tutors-guides', `tutors-guide-${id}`, 'tutors-coverage']) {
    await page.goto(`${site.url}${name}.html`);
    for (const width of [1280, 720, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${name} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});
