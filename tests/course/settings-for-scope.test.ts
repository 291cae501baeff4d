import { expect, test } from 'vitest';
import { packageScopes, wholeCourse } from '../../src/course/package-scope.ts';
import {
  packageDetails,
  packageScript,
  packageSettings,
} from '../../src/course/settings-for-scope.ts';
import { exampleCourse } from '../scorm/example.ts';

const web = packageSettings(exampleCourse, wholeCourse(exampleCourse), { standard: 'web' });

test('the web site knows every criterion', () => {
  expect(web).toMatchObject({ id: 'outcome-four', standard: 'web', passMark: 80, drawn: 10 });
  expect(web.criteria.map(({ id }) => id)).toEqual(['d5-4-1', 'd9-4-1', 'd9-4-2']);
});

test('a package knows its own criteria, and of those only what pages ask for', () => {
  const [, scope] = packageScopes(exampleCourse);
  const settings = packageSettings(exampleCourse, scope!, { standard: 'scorm-2004' });
  expect(Object.keys(settings.criteria[0] ?? {}).sort()).toEqual(
    ['code', 'endings', 'id', 'lesson', 'sections'].sort(),
  );
  expect(JSON.stringify(settings)).not.toMatch(/d5-4-1|d9-4-2/);
});

test('details hold names and check questions, and columns where an LMS is told', () => {
  const [, scope] = packageScopes(exampleCourse);
  const details = packageDetails(exampleCourse, scope!, 'scorm-1.2');
  expect(details.criteria[0]).toMatchObject({ id: 'd9-4-1', short: 'costs and benefits' });
  expect(details.columns.map(({ criterion }) => criterion)).toEqual(['d9-4-1']);
  expect(JSON.stringify(details)).not.toMatch(/d5-4-1|d9-4-2/);
  expect(packageDetails(exampleCourse, scope!, 'web').columns).toEqual([]);
});

test('whoever makes a package may choose its rule and its report', () => {
  const options = { standard: 'scorm-1.2', rule: 'check-passed', report: 'passed' } as const;
  expect(packageSettings(exampleCourse, wholeCourse(exampleCourse), options)).toMatchObject(
    options,
  );
  expect(web).toMatchObject({ rule: 'all-parts', report: 'completed' });
});

test('package.js is a script that sets the settings', () => {
  const script = packageScript(web);
  const before: unknown = Reflect.get(globalThis, 'outcomeFour');
  new Function(script)();
  expect(Reflect.get(globalThis, 'outcomeFour')).toEqual(web);
  Reflect.set(globalThis, 'outcomeFour', before);
});
