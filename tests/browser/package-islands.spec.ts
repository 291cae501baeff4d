import { expect, test } from '@playwright/test';
import { parts } from '../../src/course/attempt/attempt.ts';
import { pageOf } from '../../src/course/package-settings.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { finishedRecord } from './earlier-work.ts';
import { holdBack } from './gate.ts';
import { giveResponse } from './give-response.ts';
import { isConnected, launch, saved } from './launch.ts';
import { goToPart, questionsIn, workplaceBoxes } from './learner-steps.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { rightResponse } from './responses.ts';

const d941 = criterion();
const connection = /\/assets\/(lms-connection|scorm-)[^/]*\.js$/;

test('nothing can be typed or chosen before the scripts are there, and everything works after', async ({
  context,
  page,
}) => {
  const lms = await startLms({ zip: zipFor('strict-1.2'), lms: 'strict-1.2' });
  const controls = page
    .locator('main')
    // The browser itself opens the meaning of a term.
    .locator('input, select, textarea, button:not([popovertarget])');
  for (const part of parts) {
    await test.step(part, async () => {
      const open = await holdBack(context, /\/assets\/[^/]+\.js$/);
      await page.goto(lms.contentBase() + pageOf(d941.id, part), { waitUntil: 'commit' });
      await expect(controls.first()).toBeAttached();
      const live = await controls.evaluateAll((all) =>
        all.filter((control) => !control.matches(':disabled')).map((control) => control.outerHTML),
      );
      expect(live).toEqual([]);
      open();
      await expect(page.locator('main fieldset:disabled')).toHaveCount(0);
      await expect(controls.first()).toBeEnabled();
    });
  }
  await page.getByRole('textbox').first().fill('Typed once it was live.');
  await expect(page.locator('.top [data-saved]')).toHaveText(/ Kept on this device \d\d:\d\d\.$/);
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('Typed once it was live.');
  await lms.close();
});

for (const kind of strictLmsKinds) {
  test(`${kind}: what is done while the LMS is still connecting is added to what it holds`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    lms.store('sam', finishedRecord(kind, d941, { 'd9-4-1/box/change-reviewed': 'Before.' }));
    const open = await holdBack(context, connection);
    const page = await context.newPage();
    const content = await lms.open(page, { learner: 'sam', mode: 'normal' });
    await expect(saved(content)).toHaveText('Connecting to your LMS');
    await content.getByRole('link', { name: 'Start', exact: true }).click();
    await goToPart(content, 'Account');
    await expect(content.getByRole('textbox').first()).toBeDisabled();
    await goToPart(content, 'Learn');
    const [asked] = await questionsIn(content.locator('[data-section]').first(), d941);
    if (!asked) throw new Error('The first section asks nothing');
    await giveResponse(asked.box, asked.question, rightResponse(asked.question));
    await asked.box.getByRole('button', { name: 'Check' }).click();
    await workplaceBoxes(content).first().fill('And now.');
    open();
    await isConnected(content);
    await expect(workplaceBoxes(content).first()).toHaveValue(/Before\.[^]*And now\./);
    await expect(asked.box.getByRole('heading', { name: 'That is right' })).toBeVisible();
    await expect(content.locator('[data-part-mark$="practise"]')).toHaveAttribute(
      'data-state',
      'done',
    );
    await page.close();
    await expect.poll(() => lms.sent('sam').at(-1)?.kind).toBe('finish');

    const next = await launch(lms, context, { learner: 'sam' });
    await expect(workplaceBoxes(next.content).first()).toHaveValue(/Before\.[^]*And now\./);
    await expect(next.content.getByText('You got this right before.')).toBeVisible();
    expect(lms.violations('sam')).toEqual([]);
    await lms.close();
  });
}
