import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkApart } from '../../src/stores/work-apart.ts';
import { startSession } from '../lms/start-session.ts';
import { api12 } from '../lms/strict/api.ts';
import type { DeviceStorage } from '../../src/stores/device-storage.ts';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const box = 'd9-4-1/box/a';
const realTimeout = setTimeout;

async function launch(storage: DeviceStorage, opens: boolean) {
  const session = startSession('1.2', {});
  if (!opens) session.fault({ initialize: 'false' });
  const page = await openPage({
    storage,
    settings: { standard: 'scorm-1.2' },
    scope: { API: api12(session.rte) },
  });
  const apart = await import('../../src/stores/work-apart.ts');
  const { takeWorkApart } = await import('../../src/stores/take-work-apart.ts');
  page.start();
  for (let n = 0; n < 500 && !page.$ready.get(); n++) {
    await new Promise((run) => realTimeout(run, 10));
  }
  return { ...page, ...apart, takeWorkApart, stored: session.stored };
}

/** Work done while the LMS did not open the course; with a name if one was given. */
async function workedApart(name = '') {
  const storage = fakeStorage();
  const page = await launch(storage, false);
  page.reachSection(0, 1);
  page.write(box, 'written apart');
  if (name) page.nameLearner(name);
  page.close();
  return storage;
}

test.each(['', 'Sam W'])(
  'work done apart (name “%s”) is offered, and added on a yes',
  async (name) => {
    const storage = await workedApart(name);
    const page = await launch(storage, true);
    const [found] = page.$workApart.get() as [WorkApart];
    expect(found.name).toBe(name);
    page.write(box, 'mine');
    page.takeWorkApart(found);
    expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
    expect(page.textOf(page.$writing.get(), box)).toBe('mine\n\nwritten apart');
    expect(page.$workApart.get()).toEqual([]);
    expect(storage.getItem(found.keys.attempt)).toBeNull();
    page.close();

    const next = await launch(storage, true);
    expect(next.$workApart.get()).toEqual([]);
    expect(next.textOf(next.$writing.get(), box)).toBe('mine\n\nwritten apart');
  },
);

test('on a no it stays where it is, and the learner’s own work is left alone', async () => {
  const storage = await workedApart();
  const page = await launch(storage, true);
  const [found] = page.$workApart.get() as [WorkApart];
  page.leaveApart(found);
  expect(page.textOf(page.$writing.get(), box)).toBe('');
  expect(storage.getItem(found.keys.writing)).toContain('written apart');
});

test('where nothing was done apart, nothing is asked', async () => {
  const page = await launch(fakeStorage(), true);
  expect(page.$workApart.get()).toEqual([]);
});
