import { expect as atOnce, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { zipSync } from 'fflate';
import { bytesOf } from '../../scorm/file-map.ts';
import { startSite, type Site } from '../lms/site.ts';
import { rawZip } from '../scorm/raw-zip.ts';
import { criterion } from './course-content.ts';
import { saved } from './launch.ts';
import { goToPart, takeCheck } from './learner-steps.ts';
import { tellPolicyReports } from './policy.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';
import { watch } from './watch.ts';

const d941 = criterion();
/** A package saves five seconds after the last word that was typed. */
const expect = atOnce.configure({ timeout: 15_000 });
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

const inFrame = (page: Page) => page.frameLocator('.preview-frame iframe');
/** What the panel says beside a name. */
const recorded = (page: Page, name: string) =>
  page.locator(`.preview-record dt:text("${name}") + dd`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sent = /^Sent to your LMS/;

async function openPreview(page: Page, query: string): Promise<readonly string[]> {
  await tellPolicyReports(page);
  const { troubles } = watch(page, site.url);
  await page.goto(`${site.url}tutors-preview.html?${query}`);
  await expect(saved(inFrame(page))).toHaveText(sent);
  return troubles;
}

for (const standard of ['1.2', '2004']) {
  test(`a tutor sees what an LMS would record, in SCORM ${standard}`, async ({ page }) => {
    // Two checks of ten questions, and seven launches.
    test.setTimeout(120_000);
    const troubles = await openPreview(page, `criteria=d9-4-1&standard=${standard}&pass-mark=70`);
    const content = inFrame(page);
    await expect(page.getByText('a pass mark of 70%')).toBeVisible();
    await expect(recorded(page, 'Status')).toHaveText(/^incomplete: the LMS shows it as begun/);
    await expect(recorded(page, 'Questions of the check')).toContainText('0 of 18 have a first');
    await expect(page.getByRole('heading', { name: 'Saves (commits): 1' })).toBeVisible();

    await doSomeWork(content, d941, 'We moved the desk.');
    await expect(recorded(page, 'Bookmark')).toContainText('d9-4-1');
    const room = standard === '1.2' ? '4,096' : '64,000';
    await expect(recorded(page, 'The learner’s work')).toContainText(`of ${room} characters`);
    await press(page, 'Relaunch');
    await expect(page.getByText('launch 2')).toBeVisible();
    await expect(saved(content)).toHaveText('Confirmed by your LMS');
    await expectSomeWork(content, 'We moved the desk.');
    await page.getByText('Calls of this launch').click();
    const entry = standard === '1.2' ? 'cmi.core.entry' : 'cmi.entry';
    await expect(page.locator('.preview-calls')).toContainText(`("${entry}") → "resume"`);

    await press(page, 'Break the network');
    await goToPart(content, 'Check');
    const responded = await takeCheck(content, d941, 10, (place) => place > 2);
    await expect(saved(content)).toHaveText(/^Not saved: your LMS did not take it/);
    await expect(recorded(page, 'Score')).toHaveText(/^none yet/);
    await expect(page.getByText('did not get through').first()).toBeVisible();
    await expect(page.getByText('Not recorded yet:')).toBeVisible();
    await press(page, 'Mend the network');
    await goToPart(content, 'Learn');
    await content.locator('.yours textarea').first().fill('We moved the desk twice.');
    await expect(saved(content)).toHaveText(sent);
    await expect(recorded(page, 'Score')).toHaveText('70 of 100');
    const right = responded.filter((one) => one.right).length;
    await expect(recorded(page, 'Questions of the check')).toContainText(`10 of 18`);
    await expect(recorded(page, 'Questions of the check')).toContainText(`${right} right`);
    await expect(page.getByText('Not recorded yet:')).toHaveCount(0);
    await page.getByText('Raw data model').first().click();
    const raw = page.getByRole('region', { name: 'Raw data model' });
    const score = standard === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    await expect(raw.locator(`dt:text-is("${score}") + dd`)).toHaveText('70');

    await press(page, 'Review mode');
    await expect(saved(content)).toHaveText(/^Your result is recorded/);
    await goToPart(content, 'Check');
    await takeCheck(content, d941, 10, () => true);
    await expect(recorded(page, 'Score')).toHaveText('70 of 100');
    await press(page, 'Relaunch');
    await expect(recorded(page, 'Score')).toHaveText('70 of 100');
    await press(page, 'Review mode');
    await expect(page.locator('.preview-now')).toContainText('normal mode');
    // What was done in review mode was kept as work, and counts now that results are taken again.
    await expect(recorded(page, 'Score')).toHaveText('100 of 100');

    await press(page, 'Change learner');
    await page.getByLabel('Name, as the LMS gives it').fill('Other, Olu');
    await page.getByLabel('Id, which tells learners apart').fill('preview-2');
    await press(page, 'Open for this learner');
    await expect(page.getByText('Other, Olu (preview-2)')).toBeVisible();
    await expect(recorded(page, 'Score')).toHaveText(/^none yet/);
    await expect(content.getByRole('link', { name: 'Start', exact: true })).toBeVisible();

    await press(page, 'Change learner');
    await page.getByLabel('Id, which tells learners apart').fill('preview-1');
    await press(page, 'Open for this learner');
    await expect(recorded(page, 'Score')).toHaveText('100 of 100');
    await expect(saved(content)).toHaveText('Confirmed by your LMS');
    await press(page, 'Throw this attempt away');
    await press(page, 'Throw it away');
    await expect(content.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
    await expect(recorded(page, 'Score')).toHaveText(/^none yet/);
    expect(troubles).toEqual([]);
    expect(site.missing()).toEqual([]);
  });
}

test('the preview and the site around it never share a document', async ({ page }) => {
  await tellPolicyReports(page);
  const policy = () =>
    page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const documents = () => page.evaluate(() => (window as { marked?: boolean }).marked ?? false);
  const mark = () => page.evaluate(() => void ((window as { marked?: boolean }).marked = true));
  await page.goto(`${site.url}marking.html`);
  expect(await policy()).not.toContain('frame-src');
  await mark();
  const nav = page.getByRole('navigation', { name: 'For tutors and centres' });
  await nav.getByRole('link', { name: 'Preview' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preview a package');
  expect(await documents()).toBe(false);
  expect(await policy()).toMatch(/; frame-src 'self'; worker-src 'self'$/);

  await page.getByRole('combobox', { name: /^Standard/ }).selectOption('2004');
  await page.getByRole('combobox', { name: /^Package/ }).selectOption('d5-4-2');
  await press(page, 'Open the preview');
  await expect(saved(inFrame(page))).toHaveText(sent);
  expect(page.url()).toContain('?criteria=d5-4-2&standard=2004');
  await mark();
  await nav.getByRole('link', { name: 'Read an account' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read a learner’s account');
  expect(await documents()).toBe(false);
  expect(await policy()).not.toContain('frame-src');
  const controlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  expect(controlled).toBe(false);
  const kept = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => /preview/.test(key)),
  );
  expect(kept).toEqual([]);
});

test('without a secure address the page says so and what to do, and checks zips all the same', async ({
  page,
}) => {
  const address = site.url.replace('127.0.0.1', 'course.test').replace('localhost', 'course.test');
  await page.goto(`${address}tutors-preview.html?criteria=d9-4-1`);
  await expect(page.getByRole('alert')).toHaveText(/needs a secure address \(https:\/\/\)/);
  await expect(page.getByRole('alert')).toHaveText(/run the site on this computer/);
  await expect(page.getByRole('button', { name: 'Open the preview' })).toBeEnabled();
});

const manifest = '<manifest><metadata><schemaversion>1.2</schemaversion></metadata></manifest>';
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])));
const refused: readonly [string, Uint8Array, RegExp][] = [
  ['a file that is no zip', bytesOf('name,score\nSam,80\n'), /is not a zip/],
  ['a zip that is not SCORM', zipped({ 'word/document.xml': '<a/>' }), /no SCORM package/],
  [
    'a zip bomb',
    rawZip([{ name: 'imsmanifest.xml', content: new Uint8Array(60_000_000), says: 10 }]),
    /Unpacking stopped/,
  ],
  ['a path that climbs out', zipped({ '../a.html': '' }), /leads out of the folder/],
  ['a damaged zip', zipped({ 'imsmanifest.xml': manifest }).subarray(0, 90), /cut short/],
  ['an encrypted zip', rawZip([{ name: 'imsmanifest.xml', flags: 1 }]), /locked with a password/],
];

test('a zip from disk is checked, and what is none is refused with a reason', async ({ page }) => {
  await tellPolicyReports(page);
  const { troubles, outside } = watch(page, site.url);
  await page.goto(`${site.url}tutors-preview.html`);
  const choose = page.getByLabel('Choose a zip to check');
  const give = (name: string, bytes: Uint8Array) =>
    choose.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  const report = page.locator('.zip-report');
  for (const [what, bytes, words] of refused) {
    await give(`${what}.zip`, bytes);
    await expect(
      report.getByRole('heading', { name: `${what}.zip was not checked` }),
    ).toBeVisible();
    await expect(report).toHaveText(words);
  }

  // As large as it says to be, and never read: the browser would have to read it to send it.
  await choose.evaluate((input: HTMLInputElement) => {
    const file = new File(['PK'], 'two-gigabytes.zip');
    Object.defineProperty(file, 'size', { value: 2 ** 31 });
    file.arrayBuffer = () => Promise.reject(new Error('was read'));
    const list = Object.assign([file], { item: () => file });
    Object.defineProperty(input, 'files', { value: list, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    delete (input as { files?: unknown }).files;
  });
  await expect(report).toHaveText(/This file has 2,148 MB. It was not opened/);

  await give(
    'course.zip',
    zipped({
      'care/imsmanifest.xml': manifest,
      'care/a b.html': '<script src="https://cdn.example/x.js"></script>',
    }),
  );
  await expect(report.getByText('4 things to mend')).toBeVisible();
  await expect(report.getByText('care/a b.html: https://cdn.example/x.js')).toBeVisible();
  await expect(report.getByText(/Zip the contents of that folder/)).toBeVisible();

  await expectAccessible(page);
  expect([...troubles, ...outside]).toEqual([]);
});

for (const [width, colorScheme] of [
  [320, 'light'],
  [720, 'dark'],
  [1280, 'light'],
] as const) {
  test(`the preview has no barrier at ${width} px in ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await openPreview(page, 'criteria=d9-4-1');
    await press(page, 'Change learner');
    for (const folded of ['Each question', 'Raw data model', 'Calls of this launch']) {
      await page.locator('summary', { hasText: folded }).click();
    }
    await expectAccessible(page, { not: 'iframe' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
