import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const launched = { from: 'lms', id: 'l-7', name: 'Learner, A' } as const;

test('a first visit begins with an empty attempt whose draws begin by chance', async () => {
  for (const seed of [0x1234, 0xfffe]) {
    const page = await openPage();
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint32Array) => array.fill(seed) });
    page.start();
    expect(page.$attempt.get()).toMatchObject({ seed, revision: 0, criteria: {} });
  }
});

test('it goes on with the work of whoever was here last', async () => {
  const storage = fakeStorage();
  const first = await openPage({ storage });
  first.start();
  first.nameLearner('Kim');
  first.reachSection(0, 0);
  first.nameLearner('Sam');
  first.reachSection(0, 1);
  first.close();
  const next = await openPage({ storage });
  next.start();
  expect(next.$learner.get()?.name).toBe('Sam');
  expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
});

test('the learner of a launch comes before the name given here, and is not asked for', async () => {
  const page = await openPage({
    storage: fakeStorage({ 'outcome-four:learner': '{"name":"Sam"}' }),
  });
  page.start();
  const { startOnDevice } = await import('../../src/stores/start-on-device.ts');
  startOnDevice(launched);
  expect(page.$learner.get()).toEqual(launched);
  expect(page.$learnerAsked.get()).toBe(true);
});

test('what was done before anything was read is kept soon afterwards', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.reachSection(0, 1);
  page.start();
  vi.advanceTimersByTime(300);
  const next = await openPage({ storage });
  next.start();
  expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
});
