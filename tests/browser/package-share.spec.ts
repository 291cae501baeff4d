import { expect, test, type FrameLocator } from '@playwright/test';
import type { Lms } from '../lms/lms.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { closeTab, launch } from './launch.ts';
import { goToPart, startLearning } from './learner-steps.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';

const { account } = criterion();
const [first] = account.headings;
const learner = 'sam';
/** So long that neither standard has room for all of it; each word is unlike the others. */
const long = Array.from({ length: 1800 }, (_, n) => `word${n}${n % 50 === 49 ? '\n\n' : ''}`);

const share = (content: FrameLocator) => content.locator('section:has(#account-share)');

async function openAccount(content: FrameLocator): Promise<void> {
  await startLearning(content);
  await goToPart(content, 'Account');
  await expect(content.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
}

async function write(content: FrameLocator, text: string): Promise<void> {
  const box = content.getByRole('textbox', { name: first?.title ?? '', exact: true });
  await box.fill(text);
  await box.blur();
}

/** The learner's comments as the LMS holds them. */
function comments(lms: Lms): string[] {
  const stored = Object.entries(lms.stored(learner));
  return stored
    .filter(([name]) => /^cmi\.comments$|^cmi\.comments_from_learner\.\d+\.comment$/.test(name))
    .map(([, value]) => value);
}

for (const kind of strictLmsKinds) {
  test(`${kind}: a tutor gets an account when asked, as shown, once, and within the standard’s room`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const opened = await launch(lms, context, { learner });
    const { content } = opened;
    await openAccount(content);
    const section = share(content);
    await expect(section).toContainText('Track details');
    await expect(section).toContainText('The exported file is what you hand in.');

    await write(content, `I rang Mrs Okafor.\n${long.join(' ')}`);
    expect(comments(lms).join('')).toBe('');
    await section.getByRole('button', { name: 'Show me what would be sent' }).click();
    await expect(section.getByText('There is no room for the rest')).toBeVisible();
    await expect(section).toContainText('Mrs Okafor (D9 4.1');
    const shown = await section.locator('blockquote').allTextContents();
    const cut = shown.at(-1) ?? '';
    expect(cut).toContain('word1799');
    // Nothing has left yet.
    expect(comments(lms).join('')).toBe('');
    await section.getByRole('button', { name: 'Send this to my tutor' }).click();
    await expect(section.getByText('Your LMS took it.')).toBeVisible();
    await expect(
      section.getByRole('button', { name: 'Show me what would be sent' }),
    ).toBeDisabled();
    const sent = comments(lms);
    expect(sent.map((text) => text.trim())).toEqual(shown.slice(0, -1).map((text) => text.trim()));
    for (const text of sent) expect(text).not.toMatch(/[\r\n]/);
    expect(sent.join('')).not.toContain('word1799');
    if (kind === 'strict-1.2') {
      expect(sent).toHaveLength(1);
      expect(sent[0]?.length).toBeLessThanOrEqual(4096);
      expect(sent[0]).toMatch(/\[20\d\d-\d\d-\d\d \d\d:\d\d D9 4\.1\]/);
    } else {
      expect(sent.every((text) => text.length <= 4000)).toBe(true);
      expect(sent.join('').length).toBeLessThanOrEqual(12_000);
      expect(lms.stored(learner)['cmi.comments_from_learner.0.location']).toBe('D9 4.1');
      expect(lms.stored(learner)['cmi.comments_from_learner.0.timestamp']).toMatch(/^20\d\d-/);
    }
    await closeTab(lms, opened, learner);

    // What lies there is shown at the next visit, and stays as it is.
    const next = await launch(lms, context, { learner });
    await goToPart(next.content, 'Account');
    await expect(next.content.getByRole('heading', { name: 'Take it with you' })).toBeVisible();
    await write(next.content, `Other words. ${long.join(' ')}`);
    const again = share(next.content);
    await again.getByRole('button', { name: 'Show me what would be sent' }).click();
    await again.getByText('There already, and staying there').click();
    await expect(again.locator('details blockquote').first()).toContainText('word10');
    await expect(again.getByText('There is no room for the rest')).toBeVisible();
    await again.getByRole('button', { name: 'Do not send' }).click();
    await closeTab(lms, next, learner);
    expect(comments(lms)).toEqual(sent);
    expect(lms.violations(learner)).toEqual([]);
    expect([...opened.troubles, ...next.troubles]).toEqual([]);
    await lms.close();
  });
}
