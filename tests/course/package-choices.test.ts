import { expect, test } from 'vitest';
import {
  ChoiceProblems,
  longestTitle,
  packageChoices,
  type ChosenWords,
} from '../../src/course/package-choices.ts';
import { packageScopes, wholeCourse } from '../../src/course/package-scope.ts';
import { exampleCourse } from '../scorm/example.ts';

const choose = (words: ChosenWords) => packageChoices(words, exampleCourse);

test('without choices every package is made as the course is, in both standards', () => {
  expect(choose({})).toEqual({
    options: {},
    standards: ['scorm-1.2', 'scorm-2004'],
    scopes: null,
  });
});

test('pass mark, rule, report and standard are taken as chosen', () => {
  const words = { 'pass-mark': '70', rule: 'check-passed', report: 'passed', standard: '2004' };
  expect(choose(words)).toEqual({
    options: { passMark: 70, rule: 'check-passed', report: 'passed' },
    standards: ['scorm-2004'],
    scopes: null,
  });
});

test('a package of criteria or units is the ready-made one where there is one', () => {
  const [, d941, , d9] = packageScopes(exampleCourse);
  expect(choose({ criteria: 'd9-4-1' }).scopes).toEqual([d941]);
  expect(choose({ criteria: 'd9' }).scopes).toEqual([d9]);
  expect(choose({ criteria: 'd9-4-2,d9-4-1' }).scopes).toEqual([d9]);
  expect(choose({ criteria: 'd9-4-2,d9-4-1,d5-4-1' }).scopes).toEqual([wholeCourse(exampleCourse)]);
});

test('a package of several criteria has one id, however they were named', () => {
  expect(choose({ criteria: 'D9-4-1, d5-4-1' }).scopes).toEqual([
    {
      id: 'outcome-four-d5-4-1-d9-4-1',
      title: 'Outcome Four: D5 4.1, D9 4.1',
      criteria: ['d5-4-1', 'd9-4-1'],
    },
  ]);
});

test('one package per criterion is the ready-made one of each, of all if none were named', () => {
  const ready = packageScopes(exampleCourse);
  expect(choose({ criteria: 'd9', each: 'yes' }).scopes).toEqual(ready.slice(1, 3));
  expect(choose({ each: 'yes' }).scopes).toEqual(ready.slice(0, 3));
  expect(choose({ criteria: 'd9', each: 'no' }).scopes).toHaveLength(1);
});

test('a title stands for the package’s own, or before the own titles of several', () => {
  const title = ' Level 3\n 2026 ';
  expect(choose({ criteria: 'd9-4-1', title }).scopes?.[0]).toMatchObject({
    id: 'outcome-four-d9-4-1',
    title: 'Level 3 2026',
  });
  expect(choose({ criteria: 'd9', each: 'yes', title }).scopes?.[1]?.title).toBe(
    'Level 3 2026: D9 4.2 What is good service worth?',
  );
});

test('a title for every ready-made package at once is refused', () => {
  expect(() => choose({ title: 'Mine' })).toThrow('title: found “Mine”, expected none');
});

test('every mistake is named at once, with what was expected', () => {
  const words = {
    ...{ 'pass-mark': '7.5', rule: 'all', report: 'failed', standard: '1.3', each: 'maybe' },
    ...{ criteria: 'd9-9-9,d7', title: '' },
  };
  expect(() => choose(words)).toThrow(
    [
      'rule: found “all”, expected all-parts or check-passed or lessons-visited',
      'report: found “failed”, expected completed or passed',
      'standard: found “1.3”, expected 1.2 or 2004',
      'each: found “maybe”, expected yes or no',
      'pass-mark: found “7.5”, expected a whole number from 1 to 100',
      `title: found “”, expected 1 to ${longestTitle} characters`,
      'criteria: found “d9-9-9”, expected some of d5, d9, d5-4-1, d9-4-1, d9-4-2',
      'criteria: found “d7”, expected some of d5, d9, d5-4-1, d9-4-1, d9-4-2',
    ].join('\n'),
  );
  expect(() => choose(words)).toThrow(ChoiceProblems);
});

test.each(['0', '101', '-5', '', 'eighty', '070', '1e1', ' 70'])(
  'a pass mark of “%s” is refused',
  (mark) => {
    expect(() => choose({ 'pass-mark': mark })).toThrow('pass-mark');
  },
);

test.each(['1', '70', '100'])('a pass mark of “%s” is taken', (mark) => {
  expect(choose({ 'pass-mark': mark }).options.passMark).toBe(Number(mark));
});

test('a title may be as long as was said, and not longer', () => {
  const title = 'x'.repeat(longestTitle);
  expect(choose({ criteria: 'd5', title }).scopes?.[0]?.title).toBe(title);
  expect(() => choose({ criteria: 'd5', title: `${title}x` })).toThrow('title');
});
