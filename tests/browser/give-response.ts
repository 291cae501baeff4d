import type { Locator } from '@playwright/test';
import type { Question } from '../../src/course/schema/question.ts';

/** Gives a response, in its canonical form, to the question in `box`: by pointer and typing. */
export async function giveResponse(
  box: Locator,
  question: Question,
  response: string,
): Promise<void> {
  const input = (id: string) => box.locator(`input[value="${id}"]`);
  switch (question.type) {
    case 'choice':
      if (!question.several) return input(response).check();
      for (const { id } of question.options) await input(id).setChecked(response.includes(id));
      return;
    case 'true-false':
      await box.locator(`.radios input[value="${response[0]}"]`).check();
      return box.locator(`fieldset fieldset input[value="${response[1]}"]`).check();
    case 'matching':
      for (const [at] of question.items.entries()) {
        await box
          .locator('select')
          .nth(at)
          .selectOption(response[at] ?? '-');
      }
      return;
    case 'sequencing':
      for (const [place, step] of [...response].entries()) await bringTo(box, step, place);
      return;
    case 'numeric':
    case 'fill-in':
      return box.locator('input[type=text]').fill(response);
  }
}

/** Moves a step up, a place at a time; the places before are in order already. */
async function bringTo(box: Locator, step: string, place: number): Promise<void> {
  const shown = await box
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((element) => (element as HTMLElement).dataset['step']));
  const up = box.locator(`[data-step="${step}"]`).getByRole('button', { name: 'Up' });
  for (let at = shown.indexOf(step); at > place; at -= 1) await up.click();
}
