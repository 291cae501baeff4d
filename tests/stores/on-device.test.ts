import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const box = 'd9-4-1/box/a';
const attemptKey = 'outcome-four:outcome-four-d9-4-1:nobody:attempt';
const samKey = 'outcome-four:outcome-four-d9-4-1:device:sam:attempt';

test('what is done is on the device within 300 ms and there at the next visit', async () => {
  const storage = fakeStorage();
  const first = await openPage({ storage });
  first.start();
  expect(first.$ready.get()).toBe(true);
  expect(first.words()).toBe('Nothing to save yet');
  first.reachSection(0, 1);
  first.write(box, 'We measured it.');
  vi.advanceTimersByTime(300);
  expect(first.words()).toBe('Kept on this device 10:42');

  const second = await openPage({ storage });
  second.start();
  expect(second.words()).toBe('Kept on this device');
  expect(second.$attempt.get()).toEqual(first.$attempt.get());
  expect(second.textOf(second.$writing.get(), box)).toBe('We measured it.');
  expect(second.$progress.get()[0]?.learn).toBe('begun');
});

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

test('a browser that forbids storage is told in words, and work goes on', async () => {
  const page = await openPage({ forbidden: true });
  page.start();
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  expect(page.words()).toMatch(
    /^Not saved: this browser does not allow .* Save your work to a file/,
  );
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
});

test('full storage is told, and when there is room again the work is kept', async () => {
  const storage = fakeStorage();
  storage.room = 60;
  const page = await openPage({ storage });
  page.start();
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  expect(page.words()).toMatch(/^Not saved: the storage of this browser is full/);
  storage.room = Infinity;
  page.reachSection(0, 0);
  vi.advanceTimersByTime(300);
  expect(page.words()).toBe('Kept on this device 10:42');
});

test('rubbish is moved aside untouched, told, and work begins anew', async () => {
  const storage = fakeStorage({ [attemptKey]: 'rubbish from elsewhere' });
  const page = await openPage({ storage });
  page.start();
  expect(page.$notices.get().map(({ kind }) => kind)).toEqual(['damaged-copy']);
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  expect(storage.getItem(`${attemptKey}:aside-1`)).toBe('rubbish from elsewhere');
  const next = await openPage({ storage });
  next.start();
  expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
  expect(next.$notices.get()).toEqual([]);
});

test('rubbish that cannot be moved for lack of room is left where it is', async () => {
  const storage = fakeStorage({ [attemptKey]: 'rubbish', 'outcome-four:device': '7' });
  storage.room = attemptKey.length + 'rubbish'.length + 'outcome-four:device7'.length;
  const page = await openPage({ storage });
  page.start();
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  expect(storage.getItem(attemptKey)).toBe('rubbish');
  expect(page.words()).toMatch(/^Not saved: older work that could not be read is in the way/);
});

test('two tabs take in what the other did, and neither overwrites', async () => {
  const storage = fakeStorage();
  const one = await openPage({ storage });
  one.start();
  const two = await openPage({ storage });
  two.start();
  one.reachSection(0, 0);
  one.write(box, 'one');
  vi.advanceTimersByTime(300);
  two.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  one.send('storage', { key: attemptKey, newValue: 'changed' });
  expect(one.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  expect(two.textOf(two.$writing.get(), box)).toBe('one');
  const before = storage.getItem(attemptKey);
  vi.advanceTimersByTime(5000);
  expect(storage.getItem(attemptKey)).toBe(before);
});

test('work begun before a name was given goes with the name, and leaves no copy behind', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  expect(page.$learnerAsked.get()).toBe(false);
  page.reachSection(0, 1);
  page.nameLearner('  Sam ');
  expect(page.$learner.get()).toEqual({ from: 'device', id: 'sam', name: 'Sam' });
  expect(page.$learnerAsked.get()).toBe(true);
  expect(storage.getItem(attemptKey)).toBeNull();
  expect(storage.getItem(samKey)).not.toBeNull();
  const next = await openPage({ storage });
  next.start();
  expect(next.$learner.get()?.name).toBe('Sam');
  expect(next.$attempt.get().criteria[0]?.sections).toEqual([1]);
});

test("another name gets that person's work and leaves the first's untouched", async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.nameLearner('Sam');
  page.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  const sams = storage.getItem(samKey);
  page.nameLearner('Kim');
  expect(page.$attempt.get().criteria).toEqual({});
  page.reachSection(0, 0);
  vi.advanceTimersByTime(300);
  expect(storage.getItem(samKey)).toBe(sams);
  page.nameLearner('SAM');
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([1]);
});

test('whose work it is is asked once, also if nobody answers', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.learnerAsked();
  const next = await openPage({ storage });
  next.start();
  expect(next.$learnerAsked.get()).toBe(true);
  expect(next.$learner.get()).toBeNull();
});

test('clearing removes all of this learner and nothing of another', async () => {
  const storage = fakeStorage({ 'outcome-four:outcome-four-d9-4-1:device:kim:attempt': 'kims' });
  const page = await openPage({ storage });
  page.start();
  page.nameLearner('Sam');
  page.reachSection(0, 1);
  page.write(box, 'mine');
  vi.advanceTimersByTime(300);
  page.clearDevice();
  vi.advanceTimersByTime(5000);
  const left = [...storage.values.keys()].filter((key) => key !== 'outcome-four:device');
  expect(left).toEqual(['outcome-four:outcome-four-d9-4-1:device:kim:attempt']);
  expect(page.$attempt.get().criteria).toEqual({});
  expect(page.$writing.get().texts).toEqual({});
  expect(page.words()).toBe('Nothing to save yet');
});

test('what one tab cleared is not stored again by another', async () => {
  const storage = fakeStorage();
  const one = await openPage({ storage });
  one.start();
  one.reachSection(0, 1);
  vi.advanceTimersByTime(300);
  const two = await openPage({ storage });
  two.start();
  storage.removeItem(attemptKey);
  two.send('storage', { key: attemptKey, newValue: null });
  two.reachSection(0, 0);
  vi.advanceTimersByTime(300);
  expect(two.$attempt.get().criteria[0]?.sections).toEqual([0]);
});

test('a file brings work to another device; what is there stays', async () => {
  const home = await openPage();
  home.start();
  home.reachSection(0, 0);
  home.write(box, 'at home');
  const { text } = home.progressFile(new Date('2026-11-23T10:42:00Z'));
  const work = await openPage();
  work.start();
  work.reachSection(0, 1);
  expect(await work.openFile({ text: async () => text })).toEqual({ ok: true });
  expect(work.$attempt.get().criteria[0]?.sections).toEqual([0, 1]);
  expect(work.textOf(work.$writing.get(), box)).toBe('at home');
});

test('a wrong file, an unreadable one and one of somebody else change nothing', async () => {
  const kim = await openPage();
  kim.start();
  kim.nameLearner('Kim');
  kim.reachSection(0, 0);
  const { text } = kim.progressFile(new Date(0));
  const page = await openPage();
  page.start();
  page.nameLearner('Sam');
  const before = page.$attempt.get();
  expect(await page.openFile({ text: async () => 'rubbish' })).toMatchObject({ ok: false });
  expect(await page.openFile({ text: () => Promise.reject(new Error()) })).toMatchObject({
    ok: false,
  });
  const asked = await page.openFile({ text: async () => text });
  expect(asked).toMatchObject({ ok: false, ask: true });
  expect(page.$attempt.get()).toBe(before);
  expect(await page.openFile({ text: async () => text }, true)).toEqual({ ok: true });
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0]);
});

test('a cleared device takes a saved file back', async () => {
  const page = await openPage();
  page.start();
  page.reachSection(0, 0);
  const { text } = page.progressFile(new Date(0));
  page.clearDevice();
  await page.openFile({ text: async () => text });
  expect(page.$attempt.get().criteria[0]?.sections).toEqual([0]);
});

test('it remembers since when there is writing in no file', async () => {
  vi.setSystemTime(1_000_000);
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.reachSection(0, 0);
  vi.advanceTimersByTime(300);
  expect(page.$saveState.get().unfiledSince).toBeNull();
  page.write(box, 'words');
  vi.advanceTimersByTime(250);
  const since = page.$saveState.get().unfiledSince;
  expect(since).toBe(Date.now());
  const next = await openPage({ storage });
  next.start();
  expect(next.$saveState.get().unfiledSince).toBe(since);
});

test('completion once reached is kept', async () => {
  const page = await openPage();
  page.start();
  for (const section of [0, 1]) page.reachSection(0, section);
  page.setRun(0, [3], 1);
  page.startCheck(0);
  const { questions = [] } = page.$attempt.get().criteria[0]?.sheet.value ?? {};
  expect([...questions].sort()).toEqual([2, 3, 5, 6, 7, 9]);
  expect(page.$attempt.get().criteria[0]?.kept.complete).toBe(false);
  page.respondInCheck(0, 0, 'a');
  page.finishCheck(
    0,
    questions.map(() => true),
  );
  expect(page.$attempt.get().criteria[0]?.kept).toEqual({ best: 100, complete: true });
  page.startAgain(0);
  expect(page.$progress.get()[0]?.complete).toBe(true);
});

test('how a learner reads is put on the root element and remembered', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.chooseReading({ text: 'large', theme: 'dark' });
  const next = await openPage({ storage });
  next.start();
  expect(Object.fromEntries(next.attributes)).toEqual({
    'data-text': 'large',
    'data-theme': 'dark',
  });
  next.attributes.clear();
  next.send('astro:after-swap');
  expect(next.attributes.get('data-theme')).toBe('dark');
  next.chooseReading({ text: 'normal' });
  expect(next.attributes.has('data-text')).toBe(false);
});
