import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';
const attemptKey = 'outcome-four:outcome-four-d9-4-1:nobody:attempt';

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
