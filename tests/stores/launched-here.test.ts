import { expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

test.each(standards)(
  '%s: after a reload the work is here though the LMS refuses',
  async (standard) => {
    const storage = fakeStorage();
    const tabStorage = fakeStorage();
    const first = await launch(standard, { storage, tabStorage });
    first.reachSection(0, 1);
    first.close();
    const options = { storage, tabStorage, lms: { stored: first.stored } };
    const again = await launch(
      standard,
      { ...options, navigation: 'reload' },
      { initialize: 'false' },
    );
    expect(again.$attempt.get().criteria[0]?.sections).toEqual([1]);
    again.reachSection(0, 0);
    again.close();
    const next = await launch(standard, options);
    expect(next.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  },
);

test('a new launch that the LMS refuses shows nobody the work of the last learner', async () => {
  const storage = fakeStorage();
  const tabStorage = fakeStorage();
  const first = await launch('1.2', { storage, tabStorage });
  first.reachSection(0, 1);
  first.close();
  const other = await launch('1.2', { storage, tabStorage }, { initialize: 'throws' });
  expect(other.$attempt.get().criteria).toEqual({});
  expect(other.$learner.get()).toBeNull();
});

test('after Exit, and in another package, a reload shows no work of the launch before', async () => {
  for (const [leaves, id] of [
    [true, 'outcome-four-d9-4-1'],
    [false, 'outcome-four-d5-4-1'],
  ] as const) {
    const [storage, tabStorage] = [fakeStorage(), fakeStorage()];
    const first = await launch('1.2', { storage, tabStorage });
    first.reachSection(0, 1);
    if (leaves) first.leave();
    first.close();
    const again = await launch(
      '1.2',
      { storage, tabStorage, navigation: 'reload', settings: { id } },
      { initialize: 'false' },
    );
    expect(again.$learner.get()).toBeNull();
    expect(again.$attempt.get().criteria).toEqual({});
  }
});
