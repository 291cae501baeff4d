import { expect, test } from 'vitest';
import { criteriaOfTitle, packageQuestions } from '../../../src/course/class/report-scope.ts';
import { courseHere } from './course-here.ts';

const course = courseHere();

test('every package made ready is known by its title', () => {
  for (const { title, criteria } of course.scopes) {
    expect(criteriaOfTitle(course, ` ${title} `)).toEqual(criteria);
  }
});

test('a title made by hand may name its criteria, and another says nothing', () => {
  expect(criteriaOfTitle(course, 'Outcome Four: D9 4.3, D9 4.1')).toEqual(['d9-4-1', 'd9-4-3']);
  expect(criteriaOfTitle(course, 'D9 4.1 as we called it in 2025')).toEqual(['d9-4-1']);
  expect(criteriaOfTitle(course, 'Tiny')).toEqual([]);
  expect(criteriaOfTitle(course, 'D9 4.12')).toEqual([]);
});

test('the questions of a package keep the course’s order', () => {
  const all = packageQuestions(course, ['d9-4-3', 'd9-4-1']);
  expect(new Set(all.map(({ criterion }) => criterion))).toEqual(new Set(['d9-4-1', 'd9-4-3']));
  const places = all.map((question) => course.questions.indexOf(question));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
