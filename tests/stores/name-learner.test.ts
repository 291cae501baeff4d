import { expect, test, vi } from 'vitest';
import { openPage } from './fake-page.ts';
import { fakeStorage } from './fake-storage.ts';
import { launch } from './launch-page.ts';
import { fakePageTime } from './page-time.ts';

fakePageTime();

const attemptKey = 'outcome-four:outcome-four-d9-4-1:nobody:attempt';
const samKey = 'outcome-four:outcome-four-d9-4-1:device:sam:attempt';

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

test('an empty name is none', async () => {
  const page = await openPage();
  page.start();
  page.nameLearner('  ');
  expect(page.$learner.get()).toBeNull();
  expect(page.$learnerAsked.get()).toBe(false);
});

test('whom the LMS named cannot be named otherwise', async () => {
  const page = await launch('1.2');
  page.nameLearner('Sam');
  expect(page.$learner.get()).toEqual({ from: 'lms', id: 'l-7', name: 'Learner, A' });
});
