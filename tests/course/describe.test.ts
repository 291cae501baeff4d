import { expect, test } from 'vitest';
import { describe } from '../../src/course/describe.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { smallCourse } from '../fixtures/small-course.ts';

const { course } = readCourse(smallCourse());
if (!course) throw new Error('the small course could not be read');
const description = describe(course);
const [criterion] = description.criteria;

test('names the course, its units and its criteria', () => {
  expect(description).toMatchObject({
    id: 'outcome-four',
    title: 'A small course',
    version: '1.0.0',
    released: '2026-11-01',
    passMark: 70,
    drawn: 10,
    units: [{ id: 'd9', code: 'D9', title: 'A unit', criteria: ['d9-4-1'] }],
  });
  expect(description.criteria.map(({ id }) => id)).toEqual(['d9-4-1']);
});

test('says how much there is of each part of a criterion', () => {
  expect(criterion).toMatchObject({
    label: 'D9 4.1',
    verb: 'explain',
    title: 'What did it bring?',
    criterion: 'explain the benefits',
    minutes: 15,
    scenario: { scenes: 10, decisions: 0, endings: 3 },
    accountPrompts: 6,
  });
  expect(criterion?.questions).toEqual([
    { id: 'cost-known', type: 'numeric', use: 'check', section: 'gains', level: 'recall' },
    { id: 'gain-named', type: 'choice', use: 'lesson', section: 'gains', level: 'recall' },
  ]);
});

test('names the pages of a criterion', () => {
  expect(criterion?.files).toEqual([
    'd9-4-1.html',
    'd9-4-1-learn.html',
    'd9-4-1-practise.html',
    'd9-4-1-check.html',
    'd9-4-1-account.html',
  ]);
});

test('holds nothing that JSON would lose', () => {
  expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});
