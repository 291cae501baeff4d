import { expect, type Locator } from '@playwright/test';
import type { Criterion } from '../../src/course/course.ts';
import { walk } from '../../src/course/scenario/walk.ts';
import type { Question } from '../../src/course/schema/question.ts';
import type { Content } from './content.ts';
import { giveResponse } from './give-response.ts';
import { rightResponse, wrongResponse } from './responses.ts';

/** Opens a part of the criterion from the header, by soft navigation. */
export async function goToPart(
  content: Content,
  part: 'Learn' | 'Practise' | 'Check' | 'Account',
): Promise<void> {
  const parts = content.getByRole('navigation', { name: 'Parts of this criterion' });
  const link = parts.getByRole('link', { name: new RegExp(`^${part}`) });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** Opens the lesson from the home page, on a first visit. */
export async function startLearning(content: Content): Promise<void> {
  await content.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(content.locator('[data-section]').first()).toBeVisible();
}

/** The questions of one lesson section, as they stand on the page, each with its data. */
export async function questionsIn(
  section: Locator,
  criterion: Criterion,
): Promise<{ box: Locator; question: Question }[]> {
  const codes = await section
    .locator('[data-question]')
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['question']));
  return codes.map((code) => {
    const question = criterion.questions.find((q) => String(q.code) === code);
    if (!question) throw new Error(`The page shows question ${code}, which is not in the content`);
    return { box: section.locator(`[data-question="${code}"]`), question };
  });
}

/** Reads some sections to their ends; the very first question is missed once. */
export async function learnSections(
  content: Content,
  criterion: Criterion,
  sections: readonly { readonly code: number }[],
): Promise<void> {
  let missed = false;
  for (const { code } of sections) {
    const section = content.locator(`[data-section="${code}"]`);
    for (const { box, question } of await questionsIn(section, criterion)) {
      if (!missed) {
        await giveResponse(box, question, wrongResponse(question));
        await box.getByRole('button', { name: 'Check' }).click();
        await expect(box.getByRole('heading', { name: 'Not yet' })).toBeFocused();
        await box.getByRole('button', { name: 'Try again' }).click();
        missed = true;
      }
      await giveResponse(box, question, rightResponse(question));
      await box.getByRole('button', { name: 'Check' }).click();
      await expect(box.getByRole('heading', { name: 'That is right' })).toBeFocused();
      await box.getByRole('button', { name: 'Go on' }).click();
    }
    await section.locator('[data-section-end]').scrollIntoViewIfNeeded();
    await expect(content.locator(`.toc [data-section-mark$=" ${code}"]`)).toHaveAttribute(
      'data-state',
      'done',
    );
  }
}

/** Makes the first choice offered in every scene until the story ends, or so many decisions. */
export async function practise(
  content: Content,
  { scenario }: Criterion,
  decisions = Infinity,
): Promise<readonly number[]> {
  let reached = walk(scenario, []);
  while (reached.at.kind === 'scene' && reached.run.length < decisions) {
    const box = content.getByRole('region', { name: `Decision ${reached.run.length + 1}` });
    await box.getByRole('radio').first().check();
    await box.getByRole('button', { name: 'Do this' }).click();
    reached = walk(scenario, [...reached.run, reached.at.scene.choices[0]?.code ?? -1]);
  }
  if (reached.at.kind === 'ending') {
    await expect(content.getByRole('heading', { name: reached.at.ending.title })).toBeVisible();
  }
  return reached.run;
}

/** A question of a check, and what was responded. */
export interface Responded {
  readonly question: Criterion['questions'][number];
  readonly response: string;
  readonly right: boolean;
}

/** Takes a check from its first page to its results; `isRight` says which responses are right. */
export async function takeCheck(
  content: Content,
  criterion: Criterion,
  drawn: number,
  isRight: (place: number) => boolean,
): Promise<Responded[]> {
  await content.getByRole('button', { name: /^(Start the check|Another check)$/ }).click();
  const responded: Responded[] = [];
  for (let place = 0; place < drawn; place += 1) {
    responded.push(await respondInCheck(content, criterion, place, isRight(place)));
    const last = place === drawn - 1;
    await content.getByRole('button', { name: last ? 'Finish the check' : 'Next' }).click();
  }
  const score = (100 * responded.filter(({ right }) => right).length) / drawn;
  await expect(content.getByRole('heading', { name: new RegExp(`^${score}%: `) })).toBeFocused();
  return responded;
}

/** Responds to the question of the check that is on the page. */
export async function respondInCheck(
  content: Content,
  criterion: Criterion,
  place: number,
  right: boolean,
): Promise<Responded> {
  const box = content.getByRole('region', { name: 'Check', exact: true });
  await expect(box.getByRole('heading', { name: `Question ${place + 1} of ` })).toBeVisible();
  const stem = await box.locator('legend').first().innerText();
  const found = criterion.questions.filter(
    (q) => q.use === 'check' && q.stem.replaceAll('*', '') === stem,
  );
  const [question] = found;
  if (!question || found.length > 1) throw new Error(`${found.length} questions ask: ${stem}`);
  const response = right ? rightResponse(question) : wrongResponse(question);
  await giveResponse(box, question, response);
  return { question, response, right };
}

/** The lesson's *your workplace* boxes. */
export function workplaceBoxes(content: Content): Locator {
  return content.locator('.yours textarea');
}
