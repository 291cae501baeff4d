import { expect, test } from 'vitest';
import { contentFiles } from '../../../src/cli/content-files.ts';
import { describe } from '../../../src/course/describe.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { questionsTold } from '../../../src/course/tutors/questions-told.ts';

const { course } = readCourse(contentFiles());
if (!course) throw new Error('the course could not be read');
const description = describe(course);
const columns = (id: string) =>
  description.columns.filter(({ criterion }) => criterion.startsWith(id)).length;

test('has a line for single criteria, one for each unit and one for all', () => {
  const rows = questionsTold(description, { scorm12: 160, scorm2004: 40 });
  expect(rows.map(({ name }) => name)).toEqual([
    'Each criterion',
    ...description.units.map(({ code }) => `Unit ${code}`),
    'The whole course',
  ]);
  expect(rows.at(-1)?.questions).toEqual([columns(''), columns('')]);
});

test('tells each question up to the limit, and none beyond it', () => {
  const most = columns('d6-');
  const told = (scorm12: number) =>
    questionsTold(description, { scorm12, scorm2004: 0 }).find(({ name }) => name === 'Unit D6');
  expect(told(most)).toMatchObject({ questions: [most, most], told12: true, told2004: false });
  expect(told(most - 1)?.told12).toBe(false);
});
