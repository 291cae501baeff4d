import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { startLms } from '../lms/server.ts';
import { course, criterion } from './course-content.ts';
import { giveResponse } from './give-response.ts';
import { launch } from './launch.ts';
import {
  goToPart,
  practise,
  questionsIn,
  respondInCheck,
  startLearning,
  takeCheck,
} from './learner-steps.ts';
import { pagesFor, zipFor } from './package-files.ts';
import { rightResponse, wrongResponse } from './responses.ts';

const d941 = criterion();
const kind = 'strict-1.2';

/** Fails where axe finds a barrier in the frame of the package. */
async function expectPartAccessible(page: Page, state: string): Promise<void> {
  await expectAccessible(page, { at: ['#content', 'html'], state });
}

test('every page of the package, in its frame, has no accessibility violation', async ({
  context,
}) => {
  test.setTimeout(180_000);
  const lms = await startLms({ zip: zipFor(kind), lms: kind });
  const { page, content } = await launch(lms, context, { learner: 'sam' });
  for (const name of pagesFor(kind)) {
    await lms.frame(page).evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, name);
    await expect(content.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect.poll(() => lms.frame(page).url()).toContain(`/${name}`);
    await expect(content.locator('astro-island[ssr]')).toHaveCount(0);
    await expectPartAccessible(page, name);
  }
  await lms.close();
});

test('questions, scenario and check have no accessibility violation in any state', async ({
  context,
}) => {
  test.setTimeout(180_000);
  const lms = await startLms({ zip: zipFor(kind), lms: kind });
  const { page, content } = await launch(lms, context, { learner: 'sam' });
  await startLearning(content);
  for (const section of await content.locator('[data-section]').all()) {
    for (const { box, question } of await questionsIn(section, d941)) {
      await giveResponse(box, question, wrongResponse(question));
      await box.getByRole('button', { name: 'Check' }).click();
    }
  }
  await expectPartAccessible(page, 'every question missed once');
  for (const section of await content.locator('[data-section]').all()) {
    for (const { box, question } of await questionsIn(section, d941)) {
      await box.getByRole('button', { name: 'Try again' }).click();
      await giveResponse(box, question, rightResponse(question));
      await box.getByRole('button', { name: 'Check' }).click();
    }
  }
  await expectPartAccessible(page, 'every question right');

  await goToPart(content, 'Practise');
  await practise(content, d941, 2);
  await expectPartAccessible(page, 'scenario half-way');
  await content.getByRole('button', { name: 'Do this' }).click();
  await expectPartAccessible(page, 'scenario with nothing chosen');

  await goToPart(content, 'Check');
  await content.getByRole('button', { name: 'Start the check' }).click();
  const types = new Set<string>();
  for (let place = 0; place < course().drawn; place += 1) {
    const { question } = await respondInCheck(content, d941, place, place % 2 === 0);
    if (!types.has(question.type)) await expectPartAccessible(page, `check, ${question.type}`);
    types.add(question.type);
    await content.getByRole('button', { name: /^(Next|Finish the check)$/ }).click();
  }
  await expect(content.getByRole('heading', { name: '50%: not yet a pass' })).toBeFocused();
  await expectPartAccessible(page, 'results of the check');
  await takeCheck(content, d941, course().drawn, () => true);
  await expectPartAccessible(page, 'results of a check passed');
  await lms.close();
});

test('debrief and dialogues have no accessibility violation', async ({ context }) => {
  test.setTimeout(180_000);
  const lms = await startLms({ zip: zipFor(kind), lms: kind });
  const { page, content } = await launch(lms, context, { learner: '', name: '' });
  await expectPartAccessible(page, 'a notice');
  await startLearning(content);
  await goToPart(content, 'Practise');
  await practise(content, d941);
  await expectPartAccessible(page, 'debrief of the scenario');

  const dialog = content.getByRole('dialog');
  await content.getByRole('button', { name: 'Reading settings' }).click();
  await expect(dialog).toBeVisible();
  await expectPartAccessible(page, 'reading settings');
  await page.keyboard.press('Escape');
  await content.getByRole('button', { name: 'Your work: save, open, clear' }).click();
  await dialog.getByRole('button', { name: 'Remove everything from this device' }).click();
  await expectPartAccessible(page, 'your work, about to be removed');
  await dialog.getByRole('button', { name: 'Report for support' }).click();
  await expectPartAccessible(page, 'report for support');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await content.getByRole('link', { name: /overview/ }).click();
  await content.getByRole('button', { name: 'Start D9 4.1 again' }).click();
  await expect(dialog).toBeVisible();
  await expectPartAccessible(page, 'start again');
  await lms.close();
});
