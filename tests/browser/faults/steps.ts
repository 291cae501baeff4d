import { expect, type Locator } from '@playwright/test';
import { criterion } from '../course-content.ts';
import { giveResponse } from '../give-response.ts';
import { questionsIn, workplaceBoxes } from '../learner-steps.ts';
import { rightResponse } from '../responses.ts';
import type { Content } from '../content.ts';
import { words, type Kept } from './cell.ts';
import type { Visit } from './desk.ts';

const d941 = criterion();

/** Ways to the lesson: from the package's home, the criterion's overview, and its other parts. */
function waysToLesson(content: Content): Locator {
  const home = content.getByRole('link', { name: /^(Start|Carry on)$/ });
  const lists = content.locator('.steps, .parts');
  return home.or(lists.getByRole('link', { name: /^Learn/ })).first();
}

/** Goes on until `there` is on the page, unless the course opened there by itself. */
async function goUntil(content: Content, there: Locator): Promise<void> {
  await expect(async () => {
    if ((await there.count()) > 0) return;
    await waysToLesson(content).click({ timeout: 500 });
    await expect(there.first()).toBeVisible({ timeout: 2000 });
  }).toPass({ intervals: [50], timeout: 20_000 });
}

/** Goes to the lesson. */
export async function toLesson({ content }: Visit): Promise<void> {
  await goUntil(content, workplaceBoxes(content));
  await expect(workplaceBoxes(content).first()).toBeEnabled();
}

/** Goes to some part of the criterion. */
export async function toAnyPart({ content }: Visit): Promise<void> {
  await goUntil(content, content.getByRole('navigation', { name: 'Parts of this criterion' }));
}

/** Writes into the first box of the lesson. */
export async function write({ content }: Visit, text: string): Promise<void> {
  await workplaceBoxes(content).first().fill(text);
}

/** Responds rightly to the first question of the lesson. */
export async function respond({ content }: Visit): Promise<void> {
  const [asked] = await questionsIn(content.locator('[data-section]').first(), d941);
  if (!asked) throw new Error('The first section asks nothing');
  await giveResponse(asked.box, asked.question, rightResponse(asked.question));
  await asked.box.getByRole('button', { name: 'Check' }).click();
  await expect(asked.box.getByRole('heading', { name: 'That is right' })).toBeVisible();
}

/** All of the work: the lesson, the words, the question. */
export async function work(visit: Visit, text = words): Promise<void> {
  await toLesson(visit);
  await respond(visit);
  await write(visit, text);
}

/** The moments pass after which changes are sent and copied. */
export async function soon({ page }: Visit): Promise<void> {
  await page.clock.runFor(6000);
}

/** The learner looks at something else; what is unsaved is sent. */
export async function lookAway(visit: Visit): Promise<void> {
  await setVisible(visit, false);
}

/** The learner comes back. */
export async function lookBack(visit: Visit): Promise<void> {
  await setVisible(visit, true);
}

async function setVisible(visit: Visit, visible: boolean): Promise<void> {
  await visit.frame().evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );
}

/** What the lesson shows of the work. */
export async function seen(visit: Visit): Promise<Kept> {
  await toLesson(visit);
  const { content } = visit;
  return {
    box: await workplaceBoxes(content).first().inputValue(),
    right: await wasRight(content),
  };
}

async function wasRight(content: Content): Promise<boolean> {
  return (await content.getByText('You got this right before.').count()) > 0;
}

/** Opens *Your work*. */
export async function openYourWork({ content }: Visit): Promise<void> {
  await content.getByRole('button', { name: /^Your work/ }).click();
}

/** The learner saves everything to a file and keeps it; gives its text. */
export async function saveFile(visit: Visit): Promise<string> {
  await openYourWork(visit);
  const dialog = visit.content.getByRole('dialog');
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  await download.path();
  const text = await dialog.getByLabel('Your work as text').inputValue();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return text;
}

/** The learner opens a file that was saved before. */
export async function openFile(visit: Visit, text: string): Promise<void> {
  await openYourWork(visit);
  const dialog = visit.content.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({
    ...{ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  await expect(dialog.getByText('Opened. What it holds was added')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
}
