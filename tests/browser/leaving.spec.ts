import { expect, test } from '@playwright/test';
import { startLms } from '../lms/server.ts';
import { criterion } from './course-content.ts';
import { launch } from './launch.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { doSomeWork, expectSomeWork } from './some-work.ts';

const d941 = criterion();
const words = 'The new rota board, since March.';
const learner = 'sam';

for (const kind of strictLmsKinds) {
  test(`${kind}: Exit saves, ends the session once, and says that the page can be closed`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind });
    const { page, content, troubles } = await launch(lms, context, { learner });
    await doSomeWork(content, d941, words);
    await content.getByRole('button', { name: 'Exit', exact: true }).click();
    const dialog = content.getByRole('dialog', { name: 'You have left the activity' });
    await expect(dialog).toContainText('You can close this page');
    await page.close();
    expect(lms.sent(learner).filter(({ kind: how }) => how === 'finish')).toHaveLength(1);
    const next = await launch(lms, context, { learner });
    await expectSomeWork(next.content, words);
    expect([...troubles, ...lms.violations(learner)]).toEqual([]);
    await lms.close();
  });
}
