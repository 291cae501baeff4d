import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch, openInLms, standards, untilReady } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';
const attemptKey = 'outcome-four:outcome-four-d9-4-1:nobody:attempt';

test('what was not kept yet is kept when the page is hidden or closed', async () => {
  for (const end of ['hide', 'close'] as const) {
    const storage = fakeStorage();
    const page = await openPage({ storage });
    page.start();
    page.reachSection(0, 1);
    page[end]();
    expect(storage.getItem(attemptKey)).not.toBeNull();
  }
});

test('called again after a soft navigation, start listens to nothing twice', async () => {
  const page = await openPage();
  page.start();
  const before = [...page.listeners.values()].map((list) => list.length);
  page.reachSection(0, 1);
  page.start();
  expect([...page.listeners.values()].map((list) => list.length)).toEqual(before);
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
});

test.each(standards)('%s: what was done before the LMS answered is not lost', async (standard) => {
  const first = await launch(standard);
  first.reachSection(0, 0);
  first.goTo({ criterion: 0, part: 'learn', section: 0 });
  first.close();

  const page = await openInLms(standard, { lms: { stored: first.stored } });
  page.start();
  expect(page.words()).toBe('Connecting to your LMS');
  page.reachSection(0, 1);
  page.goTo({ criterion: 0, part: 'check', section: null });
  page.write(box, 'early words');
  await untilReady(page);
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  expect(page.$attempt.get().place.value?.part).toBe('check');
  expect(page.textOf(page.$writing.get(), box)).toBe('early words');
});

test('session time is set, and a page that comes back from the cache is not finished', async () => {
  const page = await launch('1.2');
  vi.advanceTimersByTime(60_000);
  page.reachSection(0, 1);
  page.send('pagehide', { persisted: true });
  expect(page.sent.some(({ kind }) => kind === 'finish')).toBe(false);
  page.close();
  expect(page.sent.at(-1)?.kind).toBe('finish');
  expect(page.stored['cmi.core.total_time']).toMatch(/^0*0:01:00/);
});

test('a page whose package.js did not load says so, and what is done is kept', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage, scope: { outcomeFour: undefined } });
  page.start();
  expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['no-settings']);
  page.write(box, 'words');
  page.close();
  expect(storage.getItem('outcome-four:outcome-four:nobody:writing')).toContain('words');
});

test('a browser keeps its own number; one that is none is drawn anew', async () => {
  for (const [kept, holds] of [
    ['7', (number: number) => number === 7],
    ['4096', (number: number) => number > 0 && number < 4096],
    ['rubbish', (number: number) => number > 0 && number < 4096],
  ] as const) {
    const storage = fakeStorage({ 'outcome-four:device': kept });
    const page = await openPage({ storage });
    page.start();
    page.goTo({ criterion: 0, part: 'learn', section: 0 });
    const { device } = page.$attempt.get().place.at;
    expect(holds(device)).toBe(true);
    expect(storage.getItem('outcome-four:device')).toBe(String(device));
  }
});

test('a name given in another tab is taken on here with the work begun before it', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.reachSection(0, 1);
  storage.setItem('outcome-four:learner', '{"name":"Sam"}');
  page.send('storage', { key: 'outcome-four:learner', newValue: '{"name":"Sam"}' });
  await vi.waitFor(() => expect(page.$learner.get()?.name).toBe('Sam'));
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
});
