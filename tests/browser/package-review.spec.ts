import { expect, test } from '@playwright/test';
import { draftKey } from '../../src/account/draft.ts';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { finishedRecord } from './earlier-work.ts';
import { closeTab, launch, saved } from './launch.ts';
import { goToPart, takeCheck } from './learner-steps.ts';
import { lmsKinds, strictLmsKinds, zipFor } from './package-files.ts';
import { storedRecord } from './stored-record.ts';

const d941 = criterion();
const [heading] = d941.account.headings;
const key = draftKey(d941.id, heading?.id ?? '');

/** The strict ones are in the fault matrix. */
const others = lmsKinds.filter((kind) => !strictLmsKinds.includes(kind));

for (const kind of others) {
  test(`${kind}: after completion writing is still kept, and the result is left alone`, async ({
    browser,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    lms.store('sam', finishedRecord(kind, d941, { [key]: 'Before I finished.' }));
    const result = () => {
      const { completion, success, score, objectives, interactions } = storedRecord(lms, 'sam');
      return { completion, success, score, objectives, interactions };
    };
    const before = result();

    const first = await launch(lms, await browser.newContext(), { learner: 'sam' });
    const words = 'Your result is recorded. You can go on; your work is still kept.';
    await expect(saved(first.content)).toHaveText(words);
    const box = first.content.getByRole('textbox', { name: heading?.title });
    await expect(box).toHaveValue('Before I finished.');
    await box.fill('Before I finished. And after.');
    await goToPart(first.content, 'Check');
    await takeCheck(first.content, d941, 10, (place) => place > 5);
    await expect(saved(first.content)).toHaveText(words);
    await closeTab(lms, first, 'sam');
    expect(result()).toEqual(before);

    const second = await launch(lms, await browser.newContext(), { learner: 'sam' });
    await expect(second.content.getByText('Your best so far is 100%')).toBeVisible();
    await goToPart(second.content, 'Account');
    await expect(second.content.getByRole('textbox', { name: heading?.title })).toHaveValue(
      'Before I finished. And after.',
    );
    await closeTab(lms, second, 'sam');
    expect(result()).toEqual(before);
    expect(lms.violations('sam')).toEqual([]);
    expect([...first.troubles, ...second.troubles]).toEqual([]);
    await lms.close();
  });
}
