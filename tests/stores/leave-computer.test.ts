import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const box = 'd9-4-1/draft/a';
const keysOf = (storage: Storage | ReturnType<typeof fakeStorage>) =>
  Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? '');

test('nothing of the learner’s stays, and what is shown is empty', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  page.nameLearner('Sam');
  page.write(box, 'Mine alone.');
  vi.advanceTimersByTime(300);
  const { leaveComputer } = await import('../../src/stores/leave-computer.ts');
  leaveComputer();
  vi.advanceTimersByTime(1000);
  page.close();
  expect(keysOf(storage).filter((key) => key.includes('sam'))).toEqual([]);
  expect(page.textOf(page.$writing.get(), box)).toBe('');
  expect(page.$learner.get()).toBeNull();
});

test('in an LMS the work is sent and stays there, and only the copy here goes', async () => {
  const storage = fakeStorage();
  const page = await openPage({ storage });
  page.start();
  const sent: string[] = [];
  page.$learner.set({ from: 'lms', id: '7', name: 'Sam' });
  const { keepUnder } = await import('../../src/stores/keep-on-device.ts');
  const { copyKeys } = await import('../../src/stores/storage-keys.ts');
  keepUnder(copyKeys('outcome-four-d9-4-1', { from: 'lms', id: '7' }));
  const nothing = () => undefined;
  page.setPageListener({
    hidden: nothing,
    shown: nothing,
    gone: nothing,
    leave: () => void sent.push(page.textOf(page.$writing.get(), box)),
    saveNow: nothing,
  });
  page.write(box, 'Kept by the LMS.');
  vi.advanceTimersByTime(300);
  const { leaveComputer } = await import('../../src/stores/leave-computer.ts');
  leaveComputer();
  vi.advanceTimersByTime(1000);
  page.close();
  expect(sent).toEqual(['Kept by the LMS.']);
  expect(keysOf(storage).filter((key) => key.includes('lms:7'))).toEqual([]);
  expect(page.$writing.get().epoch).toBe(0);
});
