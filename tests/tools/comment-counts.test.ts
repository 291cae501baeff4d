import { expect, test } from 'vitest';
import {
  aroundChange,
  surveyGroups,
  themePareto,
  weeklyRatings,
  weekOf,
  weekStart,
} from '../../src/tools/comment-counts.ts';
import { commentLog, commentOf } from '../fixtures/comment-log.ts';

const log = commentLog([
  commentOf('2026-07-06', 4),
  commentOf('2026-07-12', 3),
  commentOf('2026-07-13', 1, 'app'),
  commentOf('2026-07-19', 5, 'thanks'),
  commentOf('2026-07-19', 3, 'else'),
  commentOf('2026-07-19', 2, 'late'),
]);

test('counts weeks from Monday to Sunday, across a change of clocks too', () => {
  expect(
    ['2026-07-05', '2026-07-06', '2026-07-12', '2026-07-13'].map((d) => weekOf(log, d)),
  ).toEqual([-1, 0, 0, 1]);
  expect(weekStart({ from: '2026-10-19' }, 1)).toBe('2026-10-26');
});

test('gives the mean of each week as it is printed, and none of a week without comments', () => {
  expect(weeklyRatings({ ...log, weeks: 3 })).toEqual([
    { week: 1, from: '2026-07-06', comments: 2, mean: 3.5 },
    { week: 2, from: '2026-07-13', comments: 4, mean: 2.8 },
    { week: 3, from: '2026-07-20', comments: 0, mean: null },
  ]);
});

test('parts the comments at the day of the change, which belongs to the time after', () => {
  const { before, after } = aroundChange(log);
  expect([before.length, after.length]).toEqual([2, 4]);
});

test('makes bars of faults, leaves thanks out and odds and ends for the last', () => {
  const themes = log.comments.map(({ theme }) => theme);
  const rows = themePareto(log.themes, [...themes, 'else', 'else', 'else']);
  expect(rows.map(({ name, count }) => [name, count])).toEqual([
    ['Late', 3],
    ['App', 1],
    ['Else', 4],
  ]);
});

test('counts replies and who of them are satisfied, group by group', () => {
  const survey = (group: string) => ({ survey: { group, recommend: 5, ease: 4 } });
  const answered = commentLog([
    commentOf('2026-07-06', 4, 'late', survey('pass')),
    commentOf('2026-07-06', 3, 'late', survey('pass')),
    commentOf('2026-07-06', 5, 'late', survey('other')),
    commentOf('2026-07-06', 5),
  ]);
  expect(surveyGroups(answered)).toEqual([
    { name: 'Pass holders', invited: 10, replied: 2, satisfied: 1 },
    { name: 'Others', invited: 20, replied: 1, satisfied: 1 },
  ]);
});
