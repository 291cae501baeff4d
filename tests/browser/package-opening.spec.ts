import { expect, test } from '@playwright/test';
import type { LmsFaults } from '../lms/lms-faults.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { closeTab, isConnected, launch, saved } from './launch.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';

const d941 = criterion();
const words = 'The new rota board, since March.';
const learner = 'sam';

/** What goes wrong before the LMS has opened the activity. */
const faultsAtLaunch: readonly [string, Partial<LmsFaults>][] = [
  ['Initialize answers false', { initialize: 'false' }],
  ['Initialize throws', { initialize: 'throws' }],
  ['every call throws', { calls: 'throws' }],
];

for (const kind of strictLmsKinds) {
  for (const [what, fault] of faultsAtLaunch) {
    test(`${kind}: ${what}: work goes on, is kept here, and is there when the LMS is well again`, async ({
      context,
    }) => {
      const lms = await startLms({ zip: zipFor(kind), lms: kind });
      lms.fault(fault);
      const { page, content } = await launch(lms, context, { learner });
      await expect(saved(content)).toHaveText(
        /^Your LMS did not open this activity, so your work is kept only on this device\. .*Open the activity again from your course page\.$/,
      );
      await doSomeWork(content, d941, words);
      await expect(saved(content)).toHaveText(/ Kept on this device \d\d:\d\d\. /);
      await page.close();
      const broken = await launch(lms, context, { learner });
      await broken.content.getByRole('link', { name: 'Carry on' }).click();
      await expectSomeWork(broken.content, words);
      await broken.page.close();
      lms.mend();
      const well = await launch(lms, context, { learner });
      await well.content.getByRole('button', { name: 'It is mine: add it' }).click();
      await well.content.getByRole('link', { name: 'Carry on' }).click();
      await expectSomeWork(well.content, words);
      await closeTab(lms, well, learner);
      const next = await launch(lms, context, { learner });
      await expectSomeWork(next.content, words);
      await expect(next.content.getByRole('button', { name: 'It is mine: add it' })).toHaveCount(0);
      expect(lms.violations(learner)).toEqual([]);
      await lms.close();
    });
  }

  test(`${kind}: opened without any LMS, the course works and keeps its work on the device`, async ({
    page,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    // A frame of the same kind without an API above it.
    await page.goto(
      `${lms.origin}/frame?content=${encodeURIComponent(`${lms.contentBase()}index.html`)}`,
    );
    const content = page.frameLocator('#content');
    await expect(saved(content)).toHaveText(
      /^We could not reach your LMS, so your work is kept only on this device\./,
    );
    await doSomeWork(content, d941, words);
    await expect(saved(content)).toHaveText(/ Kept on this device \d\d:\d\d\.$/);
    await page.reload();
    await isConnected(content);
    await content.getByRole('link', { name: 'Carry on' }).click();
    await expectSomeWork(content, words);
    await lms.close();
  });

  test(`${kind}: reloaded inside the LMS, it says what happened, and the work is safe`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const opened = await launch(lms, context, { learner });
    await doSomeWork(opened.content, d941, words);
    await lms.frame(opened.page).evaluate(() => location.reload());
    await expect(saved(opened.content)).toHaveText(
      /^Your LMS did not open this activity, so your work is kept only on this device\. .*Open the activity again from your course page\.$/,
    );
    await expectSomeWork(opened.content, words);
    await opened.content.locator('.yours textarea').first().fill(`${words} More.`);
    await expect(saved(opened.content)).toHaveText(/ Kept on this device \d\d:\d\d\. /);
    await opened.page.close();
    const next = await launch(lms, context, { learner });
    await expectSomeWork(next.content, `${words} More.`);
    await closeTab(lms, next, learner);
    await lms.close();
  });
}
