import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { unzipSync } from 'fflate';
import { packagesOf } from '../../src/cli/bench/built-site.ts';
import { startSite, type Site } from '../lms/site.ts';
import { holdBack } from './gate.ts';
import { byCommandLine, saved, sum } from './made-packages.ts';
import { tellPolicyReports } from './policy.ts';
import { watch } from './watch.ts';

let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/a/centre/');
});
test.afterAll(() => site.close());

const open = (page: Page, query = '') => page.goto(`${site.url}tutors-packages.html${query}`);
test('ready-made packages stand in groups, each with size, version and SHA-256, and can be had', async ({
  page,
}) => {
  const listed = packagesOf('dist');
  await open(page);
  const course = page.locator('.ready', {
    has: page.getByRole('heading', { name: 'The whole course' }),
  });
  for (const name of ['One criterion', 'A whole unit']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.locator('.ready li a')).toHaveCount(listed.length);
  await course.getByText('Versions and SHA-256').click();
  const whole = listed.find(({ name }) => name === 'outcome-four-scorm12.zip')!;
  await expect(course.getByText(whole.sha256)).toBeVisible();
  await expect(course.getByText(`${whole.name} · version ${whole.version}`)).toBeVisible();
  const { bytes } = await saved(page, course.getByRole('link', { name: /^For Moodle/ }));
  expect([bytes.length, sum(bytes)]).toEqual([whole.size, whole.sha256]);
});

test('a site that was built without packages says so, and that they can be made here', async ({
  page,
}) => {
  await page.route('**/packages.json', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await expect(page.getByText('There are no ready-made packages beside this site')).toBeVisible();
  await page.unroute('**/packages.json');
  await page.route('**/packages.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('The list of packages could not be read')).toBeVisible();
  await page.unroute('**/packages.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'One criterion' })).toBeVisible();
});

test('a package made here has the bytes of the command line, and its choice stays in the address', async ({
  page,
}) => {
  await tellPolicyReports(page);
  const seen = watch(page, site.url);
  const early: string[] = [];
  page.on('request', (request) => early.push(request.url()));
  await open(page);
  await page.getByRole('checkbox', { name: 'D9 4.1' }).check();
  await page.getByRole('checkbox', { name: 'D9 4.3' }).check();
  await page.getByLabel('Pass mark of each check').fill('70');
  await expect(page).toHaveURL(/\?criteria=d9-4-1,d9-4-3&pass-mark=70$/);
  expect(early.filter((url) => /worker|site-files|xsd/.test(url))).toEqual([]);

  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'D9 4.3' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'All of D9' })).not.toBeChecked();
  await expect(page.getByLabel('Pass mark of each check')).toHaveValue('70');
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(page.getByRole('heading', { name: 'Your package is ready' })).toBeFocused();

  const words = { criteria: 'd9-4-1,d9-4-3', 'pass-mark': '70', standard: '1.2' };
  const [[name, bytes] = [], ...others] = await byCommandLine(words);
  expect(others).toEqual([]);
  const here = await saved(page, page.getByRole('button', { name: `Save ${name}` }));
  expect([here.name, sum(here.bytes)]).toEqual([name, sum(bytes!)]);
  await expect(page.getByText(sum(bytes!))).toBeVisible();
  expect(Buffer.compare(here.bytes, bytes!)).toBe(0);
  expect(seen).toEqual({ troubles: [], outside: [] });
  expect(site.missing()).toEqual([]);
});

test('several packages are made at once, with every choice, and all of them in one zip', async ({
  page,
}) => {
  const words = {
    ...{ criteria: 'd9', each: 'yes', title: 'Autumn & “more”', standard: '2004' },
    ...{ 'pass-mark': '65', rule: 'lessons-visited' },
  };
  await open(page);
  await page.getByRole('checkbox', { name: 'All of D9' }).check();
  await page.getByRole('radio', { name: 'One package for each criterion' }).check();
  await page.getByRole('radio', { name: 'SCORM 2004' }).check();
  await page.getByLabel('Title').fill(words.title);
  await page.getByLabel('Pass mark of each check').fill('65');
  await page.getByRole('radio', { name: 'Lesson read' }).check();
  await page.getByRole('button', { name: 'Make 4 packages' }).click();
  await expect(page.getByRole('heading', { name: '4 packages are ready' })).toBeFocused();
  await expect(page.getByText('Autumn & “more”: D9 4.2')).toBeVisible();
  const { bytes } = await saved(page, page.getByRole('button', { name: /4-packages\.zip/ }));
  const inside = Object.entries(unzipSync(bytes)).map(([name, zip]) => [name, sum(zip)]);
  const expected = [...(await byCommandLine(words))].map(([name, zip]) => [name, sum(zip)]);
  expect(inside).toEqual(expected);
});

test('the making of packages can be cancelled at once, and a file that fails be asked for again', async ({
  page,
  context,
}) => {
  await open(page, '?criteria=d9-4-1');
  const make = page.getByRole('button', { name: 'Make the package' });
  const letGo = await holdBack(context, /site-files\.json/);
  await make.click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was made')).toBeVisible();
  await expect(make).toBeFocused();
  letGo();

  await page.unrouteAll();
  await context.unrouteAll();
  await context.route(/d9-4-1-learn\.html/, (route) => route.abort());
  await make.click();
  await expect(page.getByText('d9-4-1-learn.html could not be fetched')).toBeVisible();
  await context.unrouteAll();
  await context.route(/d9-4-1-learn\.html/, (route) => route.fulfill({ body: 'Log in first' }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('is not as this site’s own list says')).toBeVisible();
  await context.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Your package is ready' })).toBeFocused();
});

test('what cannot be made is said: nothing ticked, a pass mark that is none, a damaged address', async ({
  page,
}) => {
  await open(page, '?criteria=d9-4-9&rule=check-passed&pass-mark=7%');
  await expect(page.getByRole('alert')).toContainText('What is inside: found “d9-4-9”');
  await expect(page.getByRole('alert')).toContainText('Pass mark: found “7%”');
  await expect(page.getByRole('radio', { name: 'Check passed' })).toBeChecked();
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(page.getByText('Nothing is ticked yet')).toBeVisible();
  await page.getByRole('checkbox', { name: 'D6 4.2' }).check();
  await page.getByLabel('Pass mark of each check').fill('eighty');
  await expect(page.getByText('“eighty” is not possible here')).toBeVisible();
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(page.getByText('Pass mark: found “eighty”')).toBeVisible();
});

test('a link shows learners without an LMS only what was ticked, until they ask for everything', async ({
  page,
  context,
}) => {
  await open(page, '?criteria=d9-4-1,d9-4-3');
  const link = page.getByLabel('Link that shows D9 4.1 and D9 4.3');
  await expect(link).toHaveValue(`${site.url}index.html?only=d9-4-1,d9-4-3`);
  const learner = await context.newPage();
  await tellPolicyReports(learner);
  const seen = watch(learner, site.url);
  await learner.goto(await link.inputValue());
  const notice = learner.getByRole('region', { name: 'What is shown here' });
  await expect(notice).toContainText('You see only D9 4.1 and D9 4.3 here');
  await expect(learner.locator('.stamps li')).toHaveCount(2);
  await expect(learner.locator('.unit')).toHaveCount(1);
  await expect(learner.locator('.resume:visible')).toContainText('Did the change really work?');

  // Remembered on the device, on every page, after soft navigation and a new visit.
  await learner.getByRole('link', { name: 'My record' }).first().click();
  await expect(learner.locator('.recorded')).toHaveCount(2);
  await expect(notice).toBeVisible();
  await learner.goto(`${site.url}d9.html`);
  await expect(learner.locator('.stamps li')).toHaveCount(2);
  await learner.goto(`${site.url}accounts.html`);
  await expect(learner.locator('[data-account]')).toHaveCount(2);
  await learner.goto(`${site.url}tutors-packages.html`);
  await expect(learner.getByRole('checkbox', { name: 'D5 4.1' })).toBeVisible();
  await learner.goto(`${site.url}d9-4-3-learn.html`);
  await expect(learner.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();

  await learner.goto(`${site.url}d5-4-1-learn.html`);
  await expect(notice).toContainText('This page is outside the part of the course');
  await notice.getByRole('button', { name: 'Go to D9 4.1 and D9 4.3' }).click();
  await notice.getByRole('button', { name: 'Show the whole course' }).click();
  await expect(learner.locator('.unit')).toHaveCount(3);
  await learner.reload();
  await expect(notice).toBeHidden();

  await learner.goto(`${site.url}index.html?only=d9-4-1,d7-1`);
  await expect(notice).toContainText('names “d7-1”, which this course does not have');
  await expect(learner.locator('.unit')).toHaveCount(3);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  expect(seen).toEqual({ troubles: [], outside: [] });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with packages made and a notice shown the page has no barrier in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '?criteria=d9-4-1,d9-4-2&each=yes&rule=none');
    await page.getByText('Versions and SHA-256').first().click();
    await page.getByRole('button', { name: 'Make 2 packages' }).click();
    await expect(page.getByRole('heading', { name: '2 packages are ready' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.goto(`${site.url}index.html?only=d9-4-1`);
    await expect(page.locator('#part-notice')).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
