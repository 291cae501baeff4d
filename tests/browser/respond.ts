import type { Locator, Page } from '@playwright/test';
import { pattern } from '../../src/course/question/pattern.ts';
import type { Question } from '../../src/course/schema/question.ts';
import { pickRadio, press, tabTo } from './keyboard.ts';

/** Gives the right response to a question by keyboard alone. `box` is the question on the page. */
export async function respondRightly(page: Page, box: Locator, question: Question): Promise<void> {
  const key = pattern(question);
  switch (question.type) {
    case 'choice':
      if (!question.several) {
        return pickRadio(
          page,
          box,
          question.options.findIndex(({ id }) => id === key),
        );
      }
      for (const [index, { id }] of question.options.entries()) {
        if (!key.includes(id)) continue;
        await tabTo(page, box.locator('input[type=checkbox]').nth(index));
        await page.keyboard.press('Space');
      }
      return;
    case 'matching':
      for (const [index] of question.items.entries()) {
        await tabTo(page, box.locator('select').nth(index));
        await page.keyboard.type(question.matches.find(({ id }) => id === key[index])?.text ?? '');
      }
      return;
    case 'sequencing':
      // Bring each step up to its place, from the first on.
      for (const [place, { id }] of question.steps.entries()) {
        const item = box.locator(`[data-step="${id}"]`);
        const now = await box
          .locator('[data-step]')
          .evaluateAll(
            (all, step) => all.findIndex((element) => element.getAttribute('data-step') === step),
            id,
          );
        for (let at = now; at > place; at -= 1)
          await press(page, item.getByRole('button', { name: 'Up' }));
      }
      return;
    case 'true-false':
      await pickRadio(page, box.locator('.radios'), question.key ? 0 : 1);
      return pickRadio(
        page,
        box.locator('fieldset fieldset'),
        question.reasons.findIndex(({ id }) => id === key[1]),
      );
    case 'numeric':
    case 'fill-in':
      await tabTo(page, box.locator('input[type=text]'));
      return page.keyboard.type(question.type === 'numeric' ? String(question.key) : key);
  }
}
