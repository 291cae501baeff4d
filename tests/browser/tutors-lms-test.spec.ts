import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { buildPackage } from '../../scorm/build-package.ts';
import { siteFiles } from '../../src/cli/bench/built-site.ts';
import type { CourseDescription } from '../../src/course/course-description.ts';
import { packageScopes } from '../../src/course/package-scope.ts';
import { startLms } from '../lms/server.ts';
import type { Content } from './content.ts';
import { course, criterion } from './course-content.ts';
import { launch, saved, type Launched } from './launch.ts';
import { goToPart, takeCheck, workplaceBoxes } from './learner-steps.ts';
import { storedRecord } from './stored-record.ts';

const d941 = criterion();
const sent = /^Sent to your LMS \d\d:\d\d/;

/** The package that the test asks for: complete with its check, at a pass mark of 10%. */
function testPackage(): Uint8Array {
  const description = JSON.parse(readFileSync('dist/course.json', 'utf8')) as CourseDescription;
  const scope = packageScopes(description).find(({ id }) => id.endsWith(d941.id));
  if (!scope) throw new Error(`The site holds no ${d941.id}`);
  const control = siteFiles(join('scorm', 'control', '1.2'));
  const options = { standard: 'scorm-1.2', passMark: 10, rule: 'check-passed' } as const;
  return buildPackage({ description, scope, options, site: siteFiles('dist'), control });
}

/** From wherever a later visit opens to the first box of the lesson. */
async function box(content: Content) {
  await goToPart(content, 'Learn');
  return workplaceBoxes(content).first();
}

async function exit({ content, page }: Launched): Promise<void> {
  await content.getByRole('button', { name: 'Exit', exact: true }).click();
  const left = content.getByRole('dialog', { name: 'You have left the activity' });
  await expect(left).toContainText('You can close this page');
  await page.close();
}

test('the ten-minute test comes out as its page says', async ({ browser }) => {
  test.setTimeout(180_000);
  const zip = testPackage();
  const lms = await startLms({ zip, lms: 'strict-1.2' });
  const [firstBrowser, otherBrowser] = [await browser.newContext(), await browser.newContext()];
  const open = (context: BrowserContext, learner = 'a') => launch(lms, context, { learner });
  const record = () => storedRecord(lms, 'a');

  await test.step('1 to 4: begun, and not complete', async () => {
    const visit = await open(firstBrowser);
    await expect(saved(visit.content)).toHaveText(sent);
    await visit.content.getByRole('link', { name: 'Start', exact: true }).click();
    await workplaceBoxes(visit.content).first().fill('one');
    await expect(saved(visit.content)).toHaveText(sent);
    await exit(visit);
    expect(record()).toMatchObject({ completion: 'incomplete', score: '' });
  });

  await test.step('5 and 6: in another browser, and without network for a while', async () => {
    const visit = await open(otherBrowser);
    const first = await box(visit.content);
    await expect(first).toHaveValue('one');
    lms.fault({ commit: 'false' });
    await first.fill('one two');
    await expect(saved(visit.content)).toHaveText(/^Not saved: .*; we go on trying\.$/, {
      timeout: 15_000,
    });
    lms.mend();
    await first.fill('one two three');
    await expect(saved(visit.content)).toHaveText(sent, { timeout: 15_000 });
    await visit.page.close();
  });

  await test.step('7 to 9: closed without Exit, then the check', async () => {
    const visit = await open(firstBrowser);
    await expect(await box(visit.content)).toHaveValue('one two three');
    await goToPart(visit.content, 'Check');
    await takeCheck(visit.content, d941, course().drawn, (place) => place === 0);
    await exit(visit);
    expect(record()).toMatchObject({ completion: 'completed', score: '10' });
  });

  await test.step('10 to 12: after completion, as somebody else, after an update', async () => {
    const again = await open(firstBrowser);
    await (await box(again.content)).fill('four');
    await exit(again);
    const afterwards = await open(firstBrowser);
    await expect(await box(afterwards.content)).toHaveValue('four');
    await exit(afterwards);
    const other = await open(firstBrowser, 'b');
    await expect(other.content.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
    await other.page.close();
    lms.replacePackage(zip);
    const updated = await open(firstBrowser);
    await expect(saved(updated.content)).toHaveText(
      'Your result is recorded. You can go on; your work is still kept.',
    );
    await expect(await box(updated.content)).toHaveValue('four');
    expect(record()).toMatchObject({ completion: 'completed', score: '10' });
    await updated.page.close();
  });
  await lms.close();
});
