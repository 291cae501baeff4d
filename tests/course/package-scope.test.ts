import { expect, test } from 'vitest';
import { packageScopes, scopeOf, wholeCourse } from '../../src/course/package-scope.ts';
import { exampleCourse } from '../scorm/example.ts';

test('there is a package for each criterion, each unit with several, and the whole course', () => {
  expect(packageScopes(exampleCourse).map(({ id, criteria }) => [id, criteria])).toEqual([
    ['outcome-four-d5-4-1', ['d5-4-1']],
    ['outcome-four-d9-4-1', ['d9-4-1']],
    ['outcome-four-d9-4-2', ['d9-4-2']],
    ['outcome-four-d9', ['d9-4-1', 'd9-4-2']],
    ['outcome-four', ['d5-4-1', 'd9-4-1', 'd9-4-2']],
  ]);
});

test('a course of one criterion has one package, not three of the same', () => {
  const one = {
    ...exampleCourse,
    units: exampleCourse.units.slice(0, 1),
    criteria: exampleCourse.criteria.slice(0, 1),
  };
  expect(packageScopes(one).map(({ id }) => id)).toEqual(['outcome-four-d5-4-1']);
  expect(wholeCourse(one).criteria).toEqual(['d5-4-1']);
});

test('criteria that are a ready-made package together have its id, also with what it held once', () => {
  const later = { ...exampleCourse, retired: ['d9-4-9'] };
  expect(scopeOf(['d9-4-2', 'd9-4-1'], later)).toEqual({
    id: 'outcome-four-d9',
    title: 'Outcome Four: D9 Work with & for others',
    criteria: ['d9-4-1', 'd9-4-2', 'd9-4-9'],
  });
  expect(scopeOf(['d9-4-2'], later).id).toBe('outcome-four-d9-4-2');
  expect(scopeOf(['d9-4-2', 'd5-4-1'], later).id).toBe('outcome-four-d5-4-1-d9-4-2');
});
