import { expect, test } from '@playwright/test';
import { startLms } from '../lms/server.ts';
import { throwingStorage } from '../lms/throwing-storage.ts';
import { criterion } from './course-content.ts';
import { closeTab, launch, saved } from './launch.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';

const d941 = criterion();
const words = 'The new rota board, since March.';
const learner = 'sam';
const start = 'outcome-four:outcome-four-d9-4-1:lms:sam:';

/** Browser storage that takes nothing any more. */
const fullStorage = `
Storage.prototype.setItem = () => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};`;

for (const kind of strictLmsKinds) {
  for (const [what, script] of [
    ['forbidden', throwingStorage],
    ['full', fullStorage],
  ] as const) {
    test(`${kind}: browser storage is ${what}: the LMS alone keeps the work, and no copy is claimed`, async ({
      context,
    }) => {
      const lms = await startLms({ zip: zipFor(kind), lms: kind });
      await context.addInitScript(script);
      const opened = await launch(lms, context, { learner });
      await doSomeWork(opened.content, d941, words);
      await expect(saved(opened.content)).toHaveText(/^Sent to your LMS \d\d:\d\d$/);
      await closeTab(lms, opened, learner);
      const next = await launch(lms, context, { learner });
      await expectSomeWork(next.content, words);
      lms.fault({ commit: 'false' });
      await next.content.locator('.yours textarea').first().fill(`${words} More.`);
      await expect(saved(next.content)).toHaveText(
        'Not saved: your LMS did not take it and there is no copy on this device. Save your work to a file before you leave.',
        { timeout: 15_000 },
      );
      await expect(saved(next.content)).toHaveAttribute('data-alarm');
      expect([...opened.troubles, ...next.troubles]).toEqual([]);
      expect(lms.violations(learner)).toEqual([]);
      await lms.close();
    });
  }

  test(`${kind}: rubbish in browser storage is moved aside, told, and costs nothing`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const before = await launch(lms, context, { learner });
    await doSomeWork(before.content, d941, words);
    await closeTab(lms, before, learner);
    await context.addInitScript((at) => {
      if (localStorage.getItem(`${at}attempt:aside-1`)) return;
      localStorage.setItem(`${at}attempt`, '{"not": "ours"}');
      localStorage.setItem(`${at}writing`, '<html>');
    }, start);
    const { page, content } = await launch(lms, context, { learner });
    await expect(content.getByRole('alert')).toContainText('could not be read');
    await expectSomeWork(content, words);
    const aside = await lms
      .frame(page)
      .evaluate(
        (at) => ['attempt', 'writing'].map((name) => localStorage.getItem(`${at}${name}:aside-1`)),
        start,
      );
    expect(aside).toEqual(['{"not": "ours"}', '<html>']);
    await lms.close();
  });

  test(`${kind}: rubbish in the LMS is kept as it came, told, and the copy here is used`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const before = await launch(lms, context, { learner });
    await doSomeWork(before.content, d941, words);
    await closeTab(lms, before, learner);
    lms.store(learner, { ...lms.stored(learner), 'cmi.suspend_data': 'page=3;score=12' });
    const { page, content } = await launch(lms, context, { learner });
    await expect(content.getByRole('alert')).toContainText('could not be read');
    await expectSomeWork(content, words);
    const aside = await lms
      .frame(page)
      .evaluate((at) => localStorage.getItem(`${at}lms:aside-1`), start);
    expect(aside).toBe('page=3;score=12');
    await lms.close();
  });

  test(`${kind}: two tabs on one attempt both keep what was written in either`, async ({
    browser,
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const one = await launch(lms, context, { learner });
    const two = await launch(lms, context, { learner });
    await doSomeWork(one.content, d941, words);
    await two.content.getByRole('link', { name: /^(Start|Carry on)$/ }).click();
    await two.content.locator('.yours textarea').nth(1).fill('Written in the other tab.');
    await expect(one.content.locator('.yours textarea').nth(1)).toHaveValue(
      'Written in the other tab.',
    );
    await closeTab(lms, one, learner);
    await closeTab(lms, two, learner);
    const other = await browser.newContext();
    const next = await launch(lms, other, { learner });
    await expectSomeWork(next.content, words);
    await expect(next.content.locator('.yours textarea').nth(1)).toHaveValue(
      'Written in the other tab.',
    );
    await lms.close();
  });
}
