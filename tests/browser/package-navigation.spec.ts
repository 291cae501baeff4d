import { expect, test, type FrameLocator } from '@playwright/test';
import { startLms } from '../lms/server.ts';
import { course, criterion } from './course-content.ts';
import { giveResponse } from './give-response.ts';
import { closeTab, launch, saved } from './launch.ts';
import { goToPart, practise, questionsIn, startLearning, takeCheck } from './learner-steps.ts';
import { lmsKinds, strictLmsKinds, zipFor } from './package-files.ts';
import { rightResponse } from './responses.ts';
import { storedRecord } from './stored-record.ts';

const d941 = criterion();

for (const kind of lmsKinds) {
  test(`${kind}: with the package's files cut off after launch, every page opens and works in one session`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const opened = await launch(lms, context, { learner: 'sam' });
    const { page, content, troubles } = opened;
    await page.waitForLoadState('networkidle');
    lms.fault({ content: 'cut' });

    await startLearning(content);
    const section = content.locator('[data-section]').first();
    for (const { box, question } of await questionsIn(section, d941)) {
      await giveResponse(box, question, rightResponse(question));
      await box.getByRole('button', { name: 'Check' }).click();
      await expect(box.getByRole('heading', { name: 'That is right' })).toBeVisible();
    }
    await goToPart(content, 'Practise');
    await practise(content, d941, 2);
    await goToPart(content, 'Check');
    await takeCheck(content, d941, course().drawn, () => true);
    await goToPart(content, 'Account');
    await content.getByRole('textbox').first().fill('Counted by hand.');
    for (const name of ['Help', 'About this course', 'Privacy', 'Accessibility']) {
      const link = content.getByRole('contentinfo').getByRole('link', { name });
      await link.click();
      await expect(content.getByRole('heading', { level: 1 })).toBeFocused();
    }
    await content.getByRole('button', { name: 'Reading settings' }).click();
    await content.getByRole('radio', { name: 'Dark' }).check();
    await content.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await content.getByRole('link', { name: 'Outcome Four', exact: true }).click();
    await content.getByRole('link', { name: 'D9 Promote continuous improvement' }).click();
    await content.locator('.stamps').getByRole('link').first().click();
    await expect(content.getByRole('heading', { level: 1 })).toBeFocused();

    await expect.poll(() => storedRecord(lms, 'sam').score, { timeout: 10_000 }).toBe('100');
    expect(lms.sent('sam').filter(({ kind: sent }) => sent === 'finish')).toHaveLength(0);
    await closeTab(lms, opened, 'sam');
    expect(lms.violations('sam')).toEqual([]);
    expect(troubles).toEqual([]);
    expect(lms.requestsOutside()).toEqual([]);
    await lms.close();
  });
}

for (const kind of strictLmsKinds) {
  test(`${kind}: Back and Forward stay within the session`, async ({ context }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const { page, content, troubles } = await launch(lms, context, { learner: 'sam' });
    await startLearning(content);
    await goToPart(content, 'Practise');
    await lms.frame(page).evaluate(() => history.back());
    await expectPart(content, 'Learn');
    await lms.frame(page).evaluate(() => history.forward());
    await expectPart(content, 'Practise');
    // And each as soon as the one before has begun, without waiting for a page to have faded in.
    await lms.frame(page).evaluate(async () => {
      for (const way of ['back', 'forward', 'back'] as const) {
        const begun = new Promise((resolve) =>
          window.addEventListener('popstate', resolve, { once: true }),
        );
        history[way]();
        await begun;
      }
    });
    await expectPart(content, 'Learn');
    await expect(saved(content)).toHaveText(/^Sent to your LMS/);
    expect(lms.sent('sam').filter(({ kind: sent }) => sent === 'finish')).toHaveLength(0);
    expect(lms.violations('sam')).toEqual([]);
    expect(troubles).toEqual([]);
    await lms.close();
  });
}

async function expectPart(content: FrameLocator, part: string): Promise<void> {
  const parts = content.getByRole('navigation', { name: 'Parts of this criterion' });
  await expect(parts.getByRole('link', { name: new RegExp(`^${part}`) })).toHaveAttribute(
    'aria-current',
    'page',
  );
}
