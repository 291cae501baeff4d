import { expect, test } from 'vitest';
import {
  commitCount,
  commitsPerHalfHour,
  commitsPerHour,
  usualHour,
} from '../../src/tracking/commit-count.ts';

test('who does nothing costs two commits: at launch and at exit', () => {
  expect(commitCount([], 3600)).toBe(2);
});

test('what is done within three seconds is committed once', () => {
  const deeds = [0, 1, 2].map((n) => ({ at: 10 + n, kind: 'event' as const }));
  expect(commitCount(deeds, 60)).toBe(3);
});

test('typing without a pause is committed once a minute', () => {
  const deeds = Array.from({ length: 600 }, (_, n) => ({ at: 1 + n, kind: 'typing' as const }));
  const commits = commitCount(deeds, 700);
  expect(commits).toBeGreaterThanOrEqual(11);
  expect(commits).toBeLessThanOrEqual(13);
});

test('hiding a page with nothing unsaved commits nothing', () => {
  expect(
    commitCount(
      [
        { at: 30, kind: 'hidden' },
        { at: 40, kind: 'shown' },
      ],
      60,
    ),
  ).toBe(2);
});

test('a usual hour costs an LMS little more than one commit a minute', () => {
  expect(commitsPerHour()).toBeGreaterThan(30);
  expect(commitsPerHour()).toBeLessThanOrEqual(75);
});

test('the minutes that are counted cost a usual hour only what is sent when it is hidden', () => {
  const without = usualHour().filter(({ kind }) => kind !== 'time');
  expect(commitsPerHour() - commitCount(without, 3600)).toBeLessThanOrEqual(3);
  expect(commitsPerHalfHour()).toBeLessThan(commitsPerHour());
});
