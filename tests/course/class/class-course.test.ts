import { expect, test } from 'vitest';
import { courseHere } from './course-here.ts';

const course = courseHere();

test('every check question has a name of its own and is told in the order of the columns', () => {
  const names = course.questions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(course.questions.filter(({ question }) => question).length).toBeGreaterThan(200);
  for (const { name, criterion, number, question } of course.questions) {
    const label = course.criteria.find(({ id }) => id === criterion)?.label ?? '';
    expect(name.startsWith(`${label.replace(' ', '-')}-Q${String(number).padStart(2, '0')}-`)).toBe(
      true,
    );
    if (question) expect(question.use).toBe('check');
  }
});

test('it survives being written as JSON', () => {
  expect(JSON.parse(JSON.stringify(course))).toEqual(course);
});

test('the packages made ready are among its scopes, the whole course last', () => {
  expect(course.scopes.at(-1)?.criteria).toEqual(course.criteria.map(({ id }) => id));
  expect(course.outlines.map(({ id }) => id)).toEqual(course.criteria.map(({ id }) => id));
});
