import { expect, test } from 'vitest';
import { readReport } from '../../../src/course/class/read-report.ts';
import { packageQuestions } from '../../../src/course/class/report-scope.ts';
import { reportCriteria, reportSightings } from '../../../src/course/class/report-sightings.ts';
import { pattern } from '../../../src/course/question/pattern.ts';
import { pattern12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';
import { tableOf } from './real-reports.ts';

const course = courseHere();
const [first] = packageQuestions(course, ['d9-4-1']);
const key = pattern12({ type: first!.question!.type, pattern: pattern(first!.question!) });
const head = ['Name', 'Email address', 'Attempt', 'Last accessed on', 'Score', 'T'];

test('a report of another version keeps its questions by the names it gives, judged as it says', () => {
  const report = readReport(tableOf('interactions-all-columns.txt'))!;
  const [, bo] = reportSightings(report, 3, course, []);
  expect(bo).toMatchObject({ file: 3, source: 'report', email: 'bo@example.com', attempt: 1 });
  expect(bo?.criteria).toEqual([expect.objectContaining({ criterion: 'd9-4-1', best: 50 })]);
  expect(bo?.responses.map(({ right }) => right)).toEqual([true, false, true, false, false, true]);
  expect(bo?.responses[1]).toEqual({
    name: 'D9-4.1-Q02-cost-per-resolved-issue',
    response: 'c',
    right: false,
  });
});

test('without ids a known package names them by their places, and the key judges', () => {
  const report = readReport([
    [...head, 'Response 0'],
    ['Ada', 'a@b', '1', 'x', '90', '90', key],
  ])!;
  const [ada] = reportSightings(report, 1, course, ['d9-4-1']);
  expect(ada?.responses).toEqual([{ name: first?.name, response: key, right: true }]);
  expect(ada?.last).toEqual({ text: 'x', means: 'seen' });
});

test('without ids and of an unknown package, places are all there is', () => {
  const report = readReport(tableOf('interactions-default.txt'))!;
  const [ada] = reportSightings(report, 1, course, []);
  expect(ada?.responses[0]).toEqual({ name: 'Tiny · Response 0', response: 'c', right: null });
  expect(ada?.criteria).toEqual([]);
  expect(ada?.whole).toEqual({ title: 'Tiny', score: 100 });
});

test('the score of a package with several criteria is no criterion’s score', () => {
  const other = packageQuestions(course, ['d9-4-2'])[0]!;
  const heads = [...head, 'Question 0', 'Response 0', 'Question 1', 'Response 1'];
  const row = ['Ada', 'a@b', '2', '', '90', '90', first!.name, key, other.name, ''];
  const report = readReport([heads, row])!;
  const [ada] = reportSightings(report, 1, course, []);
  expect(ada?.criteria.map(({ criterion, best }) => [criterion, best])).toEqual([
    ['d9-4-1', null],
    ['d9-4-2', null],
  ]);
  expect(ada?.responses).toHaveLength(1);
  expect(ada?.attempt).toBe(2);
  expect(ada?.whole).toEqual({ title: 'T', score: 90 });
});

test('the basic report of a known package gives scores', () => {
  const report = readReport(tableOf('basic.txt'))!;
  expect(reportCriteria(report, course, ['d9-4-1'])).toEqual(['d9-4-1']);
  const best = reportSightings(report, 1, course, ['d9-4-1']).map((s) => s.criteria[0]?.best);
  expect(best).toEqual([100, 50, 33]);
  const [ada] = reportSightings(report, 7, course, []);
  expect(ada?.whole).toEqual({ title: 'Report in file 7', score: 100 });
});
