import { expect, test } from 'vitest';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { byRule, people } from '../../../src/course/class/people.ts';
import { tallyQuestions } from '../../../src/course/class/question-tally.ts';
import { readReport } from '../../../src/course/class/read-report.ts';
import { reportSightings } from '../../../src/course/class/report-sightings.ts';
import { givenParts } from '../../../src/course/class/response-words.ts';
import { sampleLearners } from '../../../src/course/class/sample-learners.ts';
import { sampleReport } from '../../../src/course/class/sample-report.ts';
import { pattern12, response12 } from '../../../src/tracking/interactions-12.ts';
import { courseHere } from './course-here.ts';
import { tableOf } from './real-reports.ts';

const course = courseHere();
const tell = { response: response12, right: pattern12 };
const text = sampleReport(course, 'd9-4-1', tell);
const sightings = reportSightings(readReport(delimitedTable(text))!, 1, course, []);
const tallies = tallyQuestions(people(sightings, byRule), course);

test('it bears the headings that a real report bears', () => {
  const [real] = tableOf('interactions-all-columns.txt');
  const [own] = delimitedTable(text);
  expect(own?.slice(0, 6)).toEqual(real?.slice(0, 6));
  expect(own?.slice(7, 15)).toEqual(real?.slice(7, 15));
});

test('every criterion has one, the same each time', () => {
  expect(sampleReport(course, 'd9-4-1', tell)).toBe(text);
  for (const { id } of course.criteria) {
    const report = readReport(delimitedTable(sampleReport(course, id, tell)));
    expect(report?.rows).toHaveLength(sampleLearners.length);
  }
});

test('every response in it is one that this course understands, and judges as the file does', () => {
  for (const { kind, entry, responses } of tallies) {
    expect(kind).toBe('known');
    for (const { given } of responses) {
      const parts = givenParts(entry!.question!, given.response);
      for (const { key } of parts) expect(key).not.toMatch(/^told /);
    }
  }
  const unjudged = delimitedTable(text.replaceAll(/\t(correct|wrong)(?=[\t\n])/g, '\t'));
  const again = reportSightings(readReport(unjudged)!, 1, course, []);
  const marks = (all: typeof sightings) => all.map((s) => s.responses.map(({ right }) => right));
  expect(marks(again)).toEqual(marks(sightings));
});

test('there is something to see in it: easy and hard questions, and some that tell apart', () => {
  const shares = tallies.map(({ right, judged }) => right / judged);
  expect(Math.min(...shares)).toBeLessThan(0.5);
  expect(Math.max(...shares)).toBeGreaterThan(0.75);
  expect(tallies.some(({ discrimination }) => discrimination.says === 'higher')).toBe(true);
});
