import { expect, test } from 'vitest';
import { readReport } from '../../../src/course/class/read-report.ts';
import { reportNotes } from '../../../src/course/class/report-notes.ts';
import { courseHere } from './course-here.ts';
import { tableOf } from './real-reports.ts';

const course = courseHere();
const notes = (names: readonly string[], known = course) => {
  const heads = ['Name', 'Attempt', 'Score', 'T', ...names.map((_, n) => `Question ${n}`)];
  return reportNotes(readReport([heads, ['Ada', '1', '5', '5', ...names]])!, known);
};
const [first, second] = course.questions;

test('a report of this version’s questions needs no note', () => {
  expect(notes([first!.name, second!.name])).toEqual([]);
});

test('questions of another version, of none of ours, and retired ones are counted', () => {
  expect(reportNotes(readReport(tableOf('interactions-all-columns.txt'))!, course)).toEqual([
    expect.stringMatching(/^All its 6 questions are named as this course .* version/),
  ]);
  expect(notes([first!.name, 'Slide 3'])).toEqual([
    expect.stringMatching(/^1 of its 2 questions is none of this course’s/),
  ]);
  const later = { ...course, questions: [{ ...first!, question: null }] };
  expect(notes([first!.name], later)).toEqual([
    expect.stringMatching(/^Its one question is not asked any more/),
  ]);
});

test('a report without questions says why that may be', () => {
  expect(reportNotes(readReport(tableOf('basic.txt'))!, course)).toEqual([
    expect.stringMatching(/no questions.*more than 160/),
  ]);
});
