import { expect, test } from 'vitest';
import { contentFiles } from '../../../src/cli/content-files.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { readTutorTexts, schemeUnits } from '../../../src/course/tutors/read-tutor-texts.ts';

const files = contentFiles();
const { course } = readCourse(files);
if (!course) throw new Error('the course could not be read');
const units = schemeUnits(course);

test('reads entries, the LMS test and a scheme for each unit', () => {
  const { texts, problems } = readTutorTexts(files, units);
  expect(problems).toEqual([]);
  expect(Object.keys(texts?.schemes ?? {})).toEqual(units.map(({ id }) => id));
  expect(texts?.lmsTest.steps.length).toBeGreaterThan(5);
  expect(texts?.entries.map(({ page }) => page)).toContain('tutors-moodle.html');
});

test('tells every file that is missing, and reads nothing by halves', () => {
  const { texts, problems } = readTutorTexts({}, units);
  expect(texts).toBeNull();
  expect(problems.map(({ place }) => place)).toEqual([
    'content/tutors/entries.yaml',
    'content/tutors/lms-test.yaml',
    ...units.map(({ id }) => `content/tutors/scheme-${id}.yaml`),
  ]);
});

test('tells a scheme that does not agree with its unit', () => {
  const [unit, ...others] = units;
  if (!unit) throw new Error('no unit');
  const grown = { ...unit, criteria: [...unit.criteria, 'd5-4-9'] };
  const { texts, problems } = readTutorTexts(files, [grown, ...others]);
  expect(texts).toBeNull();
  expect(problems.map(({ place }) => place)).toEqual([
    `content/tutors/scheme-${unit.id}.yaml › sessions`,
  ]);
});
