import { expect, test, type Page } from '@playwright/test';
import { startSite, type Site } from '../lms/site.ts';
import { criterion } from './course-content.ts';
import { press, pickRadio, tabTo } from './keyboard.ts';
import { respondRightly } from './respond.ts';

const { id, code, lesson, questions, scenario } = criterion();
let site: Site;
test.beforeAll(async () => {
  site = await startSite('dist', '/course/');
});
test.afterAll(() => site.close());

test('a learner can do the whole criterion by keyboard alone, and find it all again', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto(`${site.url}${id}.html`);
  await press(page, page.getByRole('main').getByRole('link', { name: 'Learn', exact: true }));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await learn(page);
  await expect(page.locator('[data-part-mark$="learn"]')).toHaveAttribute('data-state', 'done');

  await press(page, page.getByRole('link', { name: 'On to the scenario' }));
  await practise(page);
  await press(page, page.getByRole('link', { name: 'On to the check' }));
  await check(page);
  await expect(page.getByRole('heading', { name: '100%: a pass' })).toBeFocused();
  await expect(page.locator('.top .stamp')).toHaveAttribute('data-state', 'done');

  await press(page, page.getByRole('link', { name: 'On to your account' }));
  await expect(page.getByText('The new rota board, March').first()).toBeAttached();

  await page.goto(site.url);
  await expect(page.locator(`.unit [data-progress="${code}"]`).first()).toHaveAttribute(
    'data-state',
    'done',
  );
  await expect(page.getByRole('link', { name: 'Carry on' })).toHaveAttribute(
    'href',
    `${id}-account.html`,
  );
});

async function learn(page: Page): Promise<void> {
  for (const section of lesson.sections) {
    const area = page.locator(`[data-section="${section.code}"]`);
    for (const box of await area.locator('[data-question]').all()) {
      const code = Number(await box.getAttribute('data-question'));
      const question = questions.find((q) => q.code === code)!;
      await respondRightly(page, box, question);
      await press(page, box.getByRole('button', { name: 'Check' }));
      await expect(box.getByRole('heading', { name: 'That is right' })).toBeFocused();
      await press(page, box.getByRole('button', { name: 'Go on' }));
    }
    const yours = area.locator('.yours textarea').first();
    if (section === lesson.sections[0]) {
      await tabTo(page, yours);
      await page.keyboard.type('The new rota board, March');
    }
    await area.locator('[data-section-end]').scrollIntoViewIfNeeded();
  }
}

async function practise(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
  for (;;) {
    const decision = page.locator('section.question');
    if ((await decision.count()) === 0) break;
    const label = await decision.getAttribute('aria-label');
    await pickRadio(page, decision, 0);
    await press(page, decision.getByRole('button', { name: 'Do this' }));
    await expect(page.locator(`section.question[aria-label="${label}"]`)).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'The path you walked' })).toBeVisible();
}

async function check(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Start the check' }));
  for (let at = 1; at <= 10; at += 1) {
    const box = page.locator('section.question');
    await expect(box.getByRole('heading', { name: `Question ${at} of 10` })).toBeVisible();
    const stem = await box.locator('legend').first().innerText();
    const question = questions.find((q) => q.stem.replaceAll('*', '') === stem)!;
    await respondRightly(page, box, question);
    await press(page, box.getByRole('button', { name: at === 10 ? 'Finish the check' : 'Next' }));
  }
}
