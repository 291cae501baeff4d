import { expect, test } from 'vitest';
import { packagesOf } from '../../../../scorm/packages-of.ts';
import {
  builderCourse,
  reportsQuestions,
  unitReportWords,
} from '../../../../src/components/tutors/builder/builder-course.ts';
import { readyPackages } from '../../../../src/components/tutors/builder/ready-made.ts';
import { packageChoices } from '../../../../src/course/package-choices.ts';
import { exampleCourse, exampleSite } from '../../../scorm/example.ts';

const course = builderCourse(exampleCourse, { 'scorm-1.2': 2, 'scorm-2004': 1 });
const control = new Map([['imscp.xsd', new Uint8Array([1])]]);
const made = (words: Parameters<typeof packageChoices>[0]) => [
  ...packagesOf({
    description: exampleCourse,
    choices: packageChoices(words, exampleCourse),
    site: exampleSite,
    controls: { 'scorm-1.2': control, 'scorm-2004': control },
  }),
];

test('ready-made packages are sorted by how much they hold, in the course’s order', () => {
  const { whole, units, criteria, others } = readyPackages(made({}).reverse(), course);
  expect(whole.map(({ id }) => id)).toEqual(['outcome-four']);
  expect(units.map(({ id, unit }) => [id, unit])).toEqual([['outcome-four-d9', 'd9']]);
  expect(criteria.map(({ id, unit }) => [id, unit])).toEqual([
    ['outcome-four-d5-4-1', 'd5'],
    ['outcome-four-d9-4-1', 'd9'],
    ['outcome-four-d9-4-2', 'd9'],
  ]);
  expect(others).toEqual([]);
  for (const { files } of [...whole, ...units, ...criteria]) {
    expect(files.map(({ standard }) => standard)).toEqual(['scorm-1.2', 'scorm-2004']);
  }
});

test('what was made with choices of its own is not lost', () => {
  const { criteria, others } = readyPackages(made({ criteria: 'd5-4-1,d9-4-2' }), course);
  expect(criteria).toEqual([]);
  expect(others.map(({ title }) => title)).toEqual(['Outcome Four: D5 4.1, D9 4.2']);
});

test('a package reports every question up to its standard’s limit, and none beyond', () => {
  expect(reportsQuestions(['d9-4-1', 'd9-4-2'], 'scorm-1.2', course)).toBe(true);
  expect(reportsQuestions(['d9-4-1', 'd9-4-2'], 'scorm-2004', course)).toBe(false);
  expect(reportsQuestions(['d9-4-1'], 'scorm-2004', course)).toBe(true);
});

test('which units report every question is said by standard', () => {
  const most = (a: number, b: number) =>
    unitReportWords(builderCourse(exampleCourse, { 'scorm-1.2': a, 'scorm-2004': b }));
  expect(most(1, 1)).toBe('It reports each criterion’s score, but not single questions.');
  expect(most(2, 1)).toContain('in the report of D9 in SCORM 1.2; otherwise');
  expect(most(2, 2)).toContain('in the report of D9 in SCORM 1.2, and of D9 in SCORM 2004;');
});
