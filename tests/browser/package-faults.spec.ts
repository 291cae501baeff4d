import { expect, test, type BrowserContext } from '@playwright/test';
import { textOf } from '../../src/stores/writing.ts';
import type { Lms } from '../lms/lms.ts';
import type { LmsFaults } from '../lms/lms-faults.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { closeTab, launch, saved } from './launch.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';
import { storedRecord, storedWork } from './stored-record.ts';

const d941 = criterion();
const words = 'The new rota board, since March.';
const key = 'd9-4-1/box/change-reviewed';
const learner = 'sam';

/** What the LMS holds of the words written in the first box. */
function wordsStored(lms: Lms): string {
  return textOf(storedWork(storedRecord(lms, learner)).writing, key);
}

/** Opens the package again on this device: the work is there, and goes to the LMS. */
async function expectWorkAtNextLaunch(lms: Lms, context: BrowserContext): Promise<void> {
  const next = await launch(lms, context, { learner });
  await expectSomeWork(next.content, words);
  await expect.poll(() => wordsStored(lms), { timeout: 10_000 }).toBe(words);
  await closeTab(lms, next, learner);
  expect(lms.violations(learner)).toEqual([]);
}

const notTaken =
  /^Not saved: your LMS did not take it\. Kept on this device \d\d:\d\d; we go on trying\.$/;
const taken = /^Sent to your LMS \d\d:\d\d · copy here$/;
const noRoom = 'Your LMS has no room for your writing: it is only on this device';

/** What goes wrong after the launch, and what the learner is told, which has to be true. */
const faultsAfterLaunch: readonly [string, Partial<LmsFaults>, RegExp | string][] = [
  ['commits fail', { commit: 'false' }, notTaken],
  ['the login has expired', { commit: 'login-page' }, notTaken],
  ['every call throws', { calls: 'throws' }, notTaken],
  // Nobody can know better: the LMS says that it took everything.
  ['the LMS says yes and stores nothing', { commit: 'drops' }, taken],
  ['the network is gone and the LMS says yes', { commit: 'offline' }, taken],
];

for (const kind of strictLmsKinds) {
  for (const [what, fault, told] of faultsAfterLaunch) {
    test(`${kind}: ${what}: the words are true and nothing is lost`, async ({ context }) => {
      const lms = await startLms({ zip: zipFor(kind), lms: kind });
      const { page, content } = await launch(lms, context, { learner });
      lms.fault(fault);
      // The LMS's own page asks what is to go wrong whenever the package calls.
      const tried = page.waitForRequest((request) => request.url().endsWith('/lms/faults'));
      await doSomeWork(content, d941, words);
      await tried;
      await expect(saved(content)).toHaveText(told, { timeout: 15_000 });
      await page.close();
      expect(wordsStored(lms)).toBe('');
      lms.mend();
      await expectWorkAtNextLaunch(lms, context);
      await lms.close();
    });
  }

  test(`${kind}: suspend data has no room for the writing: the learner is told, the rest is sent`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const { page, content } = await launch(lms, context, { learner });
    lms.fault({ suspendRoom: 70 });
    await doSomeWork(content, d941, words);
    await expect(saved(content)).toHaveText(noRoom, { timeout: 15_000 });
    await page.close();
    await expect.poll(() => storedRecord(lms, learner).location).not.toBe('');
    const { attempt, writing } = storedWork(storedRecord(lms, learner));
    expect(Object.keys(attempt.criteria[d941.code]?.questions ?? {})).toHaveLength(1);
    expect(writing.texts).toEqual({});
    expect(lms.refusals(learner)).not.toEqual([]);
    lms.mend();
    await expectWorkAtNextLaunch(lms, context);
    await lms.close();
  });

  test(`${kind}: browse mode writes nothing anywhere, and says so`, async ({ context }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const opened = await launch(lms, context, { learner, mode: 'browse' });
    const says = 'Your LMS opened this for looking round only: nothing you do here is saved.';
    await expect(saved(opened.content)).toHaveText(says);
    await doSomeWork(opened.content, d941, words);
    await expect(saved(opened.content)).toHaveText(says);
    const keys = await lms.frame(opened.page).evaluate(() => Object.keys(localStorage));
    expect(keys.filter((name) => name.includes('sam'))).toEqual([]);
    await closeTab(lms, opened, learner);
    expect(lms.stored(learner)['cmi.suspend_data']).toBeUndefined();
    expect(lms.violations(learner)).toEqual([]);
    await lms.close();
  });

  test(`${kind}: without a learner id no copy is kept here, and the learner is told`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const nobody = { learner: '', name: '' };
    const opened = await launch(lms, context, nobody);
    await expect(opened.content.getByRole('alert')).toContainText('did not say who you are');
    await doSomeWork(opened.content, d941, words);
    await expect(saved(opened.content)).toHaveText(/^Sent to your LMS \d\d:\d\d$/);
    const keys = await lms.frame(opened.page).evaluate(() => Object.keys(localStorage));
    expect(keys.filter((name) => /:(attempt|writing)$/.test(name))).toEqual([]);
    await closeTab(lms, opened, '');
    const again = await launch(lms, context, nobody);
    await expectSomeWork(again.content, words);
    expect(lms.violations('')).toEqual([]);
    await lms.close();
  });

  test(`${kind}: the API is found above a frame between, and the other standard's is left alone`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind, both: true });
    const { content } = await launch(lms, context, { learner, api: 'grandparent' });
    await expect(saved(content)).toHaveText(/^(Sent to your LMS|Nothing to save yet)/);
    await expect.poll(() => storedRecord(lms, learner).completion).toBe('incomplete');
    expect(lms.violations(learner)).toEqual([]);
    await lms.close();
  });

  test(`${kind}: two people at one browser do not see each other's work`, async ({ context }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const sam = await launch(lms, context, { learner });
    await doSomeWork(sam.content, d941, words);
    await closeTab(lms, sam, learner);
    const kim = await launch(lms, context, { learner: 'kim', name: 'Lee, Kim' });
    await kim.content.getByRole('link', { name: 'Start', exact: true }).click();
    await expect(kim.content.locator('.yours textarea').first()).toHaveValue('');
    await closeTab(lms, kim, 'kim');
    await expectWorkAtNextLaunch(lms, context);
    await lms.close();
  });
}
