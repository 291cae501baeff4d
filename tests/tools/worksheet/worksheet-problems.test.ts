import { expect, test } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import { worksheetProblems } from '../../../src/tools/worksheet/worksheet-problems.ts';
import { smallSheet } from './sheet.ts';

const course = (sheet = smallSheet()) =>
  ({ units: [{ criteria: [{ id: 'd9-4-4', worksheets: [sheet] }] }] }) as unknown as Course;

test('is content with a sheet that works', () => {
  expect(worksheetProblems(course())).toEqual([]);
});

test('says where a result or a given figure is wrong', () => {
  const sheet = structuredClone(smallSheet());
  Object.assign(sheet.groups[0]!.fields[0]!, { given: -1 });
  expect(worksheetProblems(course(sheet)).map(({ place }) => place)).toContain(
    'content/d9/4-4/worksheets.yaml › case',
  );
  Object.assign(sheet.groups[0]!.results[0]!, { formula: 'tims' });
  expect(worksheetProblems(course(sheet))[0]?.place).toBe(
    'content/d9/4-4/worksheets.yaml › case › gain',
  );
});

test('says where a group is wrong, along with all else', () => {
  const sheet = structuredClone(smallSheet());
  Object.assign(sheet.groups[0]!, { namedBy: 'once' });
  Object.assign(sheet.groups[0]!.fields[0]!, { given: -1 });
  expect(worksheetProblems(course(sheet)).map(({ place }) => place)).toEqual(
    expect.arrayContaining([
      'content/d9/4-4/worksheets.yaml › case › options',
      'content/d9/4-4/worksheets.yaml › case',
    ]),
  );
});
