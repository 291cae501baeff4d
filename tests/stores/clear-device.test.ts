import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { copyKey, launch, standards } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const box = 'd9-4-1/box/a';

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

test.each(standards)(
  '%s: clearing reaches the LMS at once and does not come back',
  async (standard) => {
    const storage = fakeStorage();
    const page = await launch(standard, { storage });
    page.reachSection(0, 1);
    page.write(box, 'mine');
    vi.advanceTimersByTime(6000);
    page.clearDevice();
    expect(storage.getItem(copyKey)).toBeNull();
    const next = await launch(standard, { storage, lms: { stored: page.stored } });
    expect(next.$attempt.get().criteria).toEqual({});
    expect(next.$writing.get().texts).toEqual({});
  },
);
