import { expect } from '@playwright/test';
import type { Criterion } from '../../src/course/course.ts';
import type { Content } from './content.ts';
import { giveResponse } from './give-response.ts';
import { questionsIn, startLearning, workplaceBoxes } from './learner-steps.ts';
import { rightResponse } from './responses.ts';

/** From the home page: a few words in the first box and the first question, right. */
export async function doSomeWork(
  content: Content,
  criterion: Criterion,
  words: string,
): Promise<void> {
  await startLearning(content);
  await workplaceBoxes(content).first().fill(words);
  const [asked] = await questionsIn(content.locator('[data-section]').first(), criterion);
  if (!asked) throw new Error('The first section asks nothing');
  await giveResponse(asked.box, asked.question, rightResponse(asked.question));
  await asked.box.getByRole('button', { name: 'Check' }).click();
  await expect(asked.box.getByRole('heading', { name: 'That is right' })).toBeVisible();
}

/** At the lesson, where that learner was last: the words and the response are there. */
export async function expectSomeWork(content: Content, words: string): Promise<void> {
  await expect(content.locator('.yours textarea').first()).toHaveValue(words);
  await expect(content.getByText('You got this right before.')).toBeVisible();
}
