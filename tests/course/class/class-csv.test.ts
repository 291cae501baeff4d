import { expect, test } from 'vitest';
import { learnersCsv, personResponses, questionsCsv } from '../../../src/course/class/class-csv.ts';
import { delimitedTable } from '../../../src/course/class/delimited.ts';
import { byRule, people } from '../../../src/course/class/people.ts';
import { tallyQuestions } from '../../../src/course/class/question-tally.ts';
import { noFacts } from '../../../src/course/class/sighting.ts';
import { sighting } from './a-sighting.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();
const asked = course.questions.find(({ question }) => question?.type === 'choice')!;
const all = people(
  [
    sighting({
      name: '=HYPERLINK("x")',
      email: '@evil',
      last: { text: '2026-11-23', means: 'by' },
      whole: { title: 'A unit', score: 45 },
      criteria: [{ ...noFacts(asked.criterion), complete: true, learn: 'done', best: 90 }],
      responses: [{ name: asked.name, response: 'a', right: true }],
    }),
  ],
  byRule,
);
const tallies = tallyQuestions(all, course);

test('learners × criteria has a line for each pair, blank where no file says it, with no formula in it', () => {
  const csv = learnersCsv(all, tallies, course);
  const [head, whole, line, ...others] = delimitedTable(csv);
  expect(whole?.slice(2, 8)).toEqual(['A unit', '', '', '', '', '45']);
  expect(others).toEqual([]);
  expect(head).toHaveLength(14);
  const label = course.criteria.find(({ id }) => id === asked.criterion)?.label;
  expect(line).toEqual([
    ...['\'=HYPERLINK("x")', "'@evil", label, 'complete', 'complete', '', '', '90', '', ''],
    ...['1', '1', '', 'by 23 November 2026'],
  ]);
});

test('the questions have a line for each response, with how many gave it', () => {
  const rows = delimitedTable(questionsCsv(tallies, course));
  if (asked.question?.type !== 'choice') throw new Error('no choice');
  expect(rows).toHaveLength(1 + asked.question.options.length);
  expect(rows[0]).toHaveLength(13);
  expect(rows[1]?.slice(0, 6)).toEqual([
    ...[asked.name, expect.any(String), asked.question.stem, '1', '1', '100'],
  ]);
  expect(rows.slice(1).map((row) => row.at(-1))).toEqual(
    asked.question.options.map(({ id }) => (id === 'a' ? '1' : '0')),
  );
});

test('a learner’s own responses are counted in one criterion', () => {
  expect(personResponses(all[0]!, tallies, asked.criterion)).toEqual({ met: 1, right: 1 });
  expect(personResponses(all[0]!, tallies, 'd0')).toEqual({ met: 0, right: 0 });
});
