import { expect, test } from 'vitest';
import { lastSeen, lastSeenWords, sortableDate } from '../../../src/course/class/last-seen.ts';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['Monday, 23 November 2026, 11:45 AM', '2026-11-23 11:45'],
  ['3 May 2026, 12:05 AM', '2026-05-03 00:05'],
  ['3 May 2026, 12:05 PM', '2026-05-03 12:05'],
  ['3 May 2026, 2:05 PM', '2026-05-03 14:05'],
  ['3 May 2026, 14:05', '2026-05-03 14:05'],
  ['3 May 2026', '2026-05-03'],
  ['23/11/2026 11:45', null],
  ['Montag, 23. November 2026', null],
  ['', null],
])('%j is sorted as %j', (text, date) => {
  expect(sortableDate(text)).toBe(date);
});

test('the latest is found, and what cannot be sorted comes first', () => {
  const [odd, early, late] = ['yesterday', '2026-11-22', '23 November 2026, 9:00 AM'].map(
    (text) => ({
      ...{ text, means: 'seen' as const },
    }),
  );
  expect(lastSeen([late!, odd!, early!])).toBe(late);
  expect(lastSeen([odd!])).toBe(odd);
  expect(lastSeen([])).toBeNull();
});

test('the day of a file only bounds what was seen', () => {
  const seen = { text: '1 May 2026', means: 'seen' } as const;
  const by = { text: '2026-06-01', means: 'by' } as const;
  expect(lastSeen([by, seen])).toBe(seen);
  expect(lastSeen([by])).toBe(by);
});

test('dates are told in words, and a file’s day as a bound', () => {
  expect(lastSeenWords({ text: 'Monday, 23 November 2026, 1:45 PM', means: 'seen' })).toBe(
    '23 November 2026, 13:45',
  );
  expect(lastSeenWords({ text: '2026-11-03', means: 'by' })).toBe('by 3 November 2026');
  expect(lastSeenWords({ text: 'gestern', means: 'seen' })).toBe('gestern');
});
