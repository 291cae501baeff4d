import { expect, test } from '@playwright/test';
import { startLms } from '../lms/server.ts';
import { launch, saved } from './launch.ts';
import { strictLmsKinds, zipFor } from './package-files.ts';
import { storedRecord } from './stored-record.ts';

for (const kind of strictLmsKinds) {
  test(`${kind}: the API is found above a frame between, and the other standard's is left alone`, async ({
    context,
  }) => {
    const lms = await startLms({ zip: zipFor(kind), lms: kind, both: true });
    const { content } = await launch(lms, context, { learner: 'sam', api: 'grandparent' });
    await expect(saved(content)).toHaveText(/^(Sent to your LMS|Nothing to save yet)/);
    await expect.poll(() => storedRecord(lms, 'sam').completion).toBe('incomplete');
    expect(lms.violations('sam')).toEqual([]);
    await lms.close();
  });
}
