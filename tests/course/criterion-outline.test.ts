import { expect, test } from 'vitest';
import { criterionDetails, criterionOutline } from '../../src/course/criterion-outline.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const criterion = readCourse(smallCourse()).course?.units[0]?.criteria[0];
if (!criterion) throw new Error('the small course could not be read');
const outline = criterionOutline(criterion);
const details = criterionDetails(criterion);

test('sections keep the lesson’s order and their permanent codes', () => {
  expect(outline.sections.map(({ code }) => code)).toEqual([1, 0, 2, 3, 4]);
  expect(details.sections.map(({ id, code }) => [id, code])).toEqual([
    ['gains', 1],
    ['asks', 0],
    ['costs', 2],
    ['limits', 3],
    ['memory', 4],
  ]);
});

test('the pool holds the questions of the check only, with their section and right response', () => {
  expect(details.pool).toEqual([
    { code: 1, id: 'cost-known', type: 'numeric', several: false, section: 1, pattern: '6:6' },
  ]);
});

test('the lesson’s questions are known by their codes', () => {
  expect(outline.lesson).toEqual([0]);
});

test('every ending is known by its code', () => {
  expect(outline.endings).toEqual([0, 1, 2]);
});
