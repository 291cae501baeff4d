import { expect, test } from 'vitest';
import { packageChoices } from '../../src/course/package-choices.ts';
import { packageScopes, wholeCourse } from '../../src/course/package-scope.ts';
import { exampleCourse } from '../scorm/example.ts';

test('without choices every package is made as the course is', () => {
  expect(packageChoices({}, exampleCourse)).toEqual({ options: {}, scope: null });
});

test('pass mark, rule and report are taken as chosen', () => {
  const words = { passMark: '70', rule: 'check-passed', report: 'passed' };
  expect(packageChoices(words, exampleCourse).options).toEqual({
    ...{ passMark: 70, rule: 'check-passed', report: 'passed' },
  });
});

test('a package of one criterion is the same as the ready-made one', () => {
  const [, ready] = packageScopes(exampleCourse);
  expect(packageChoices({ criteria: 'd9-4-1' }, exampleCourse).scope).toEqual(ready);
});

test('a package of several criteria has one id, however they were named', () => {
  const { scope } = packageChoices({ criteria: 'D9-4-1, d5-4-1' }, exampleCourse);
  expect(scope).toEqual({
    id: 'outcome-four-d5-4-1-d9-4-1',
    title: 'Outcome Four: D5 4.1, D9 4.1',
    criteria: ['d5-4-1', 'd9-4-1'],
  });
  const all = packageChoices({ criteria: 'd9-4-2,d9-4-1,d5-4-1' }, exampleCourse);
  expect(all.scope).toEqual(wholeCourse(exampleCourse));
});

test('every mistake is named at once, with what was expected', () => {
  const words = { passMark: '7.5', rule: 'all', report: 'failed', criteria: 'd9-9-9' };
  expect(() => packageChoices(words, exampleCourse)).toThrow(
    [
      '--rule: found “all”, expected all-parts or check-passed or lessons-visited',
      '--report: found “failed”, expected completed or passed',
      '--pass-mark: found “7.5”, expected a whole number from 1 to 100',
      '--criteria: found “d9-9-9”, expected some of d5-4-1, d9-4-1, d9-4-2',
    ].join('\n'),
  );
});

test.each(['0', '101', '-5', '', 'eighty'])('a pass mark of “%s” is refused', (passMark) => {
  expect(() => packageChoices({ passMark }, exampleCourse)).toThrow('--pass-mark');
});
