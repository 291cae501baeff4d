import { expect, test } from 'vitest';
import { courseHere } from '../../../src/components/part/course-here.ts';
import { wholeCourse } from '../../../src/course/package-scope.ts';
import { packageSettings } from '../../../src/course/settings-for-scope.ts';
import { exampleCourse } from '../../scorm/example.ts';

test('the settings tell which units and criteria there are, and what they are called', () => {
  const settings = packageSettings(exampleCourse, wholeCourse(exampleCourse), { standard: 'web' });
  const { units, criteria } = courseHere(settings);
  expect(units.map(({ id, code, criteria }) => ({ id, code, criteria }))).toEqual(
    exampleCourse.units.map(({ id, code, criteria }) => ({ id, code, criteria })),
  );
  expect(criteria.map(({ id, label, unit }) => ({ id, label, unit }))).toEqual(
    exampleCourse.criteria.map(({ id, label, unit }) => ({ id, label, unit })),
  );
});
