import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptResponse } from '../../../src/course/question/kept-response.ts';
import { isRight } from '../../../src/course/question/mark.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import {
  allThat,
  fillIn,
  matching,
  numeric,
  oneOf,
  sequencing,
  trueFalse,
} from './sample-questions.ts';

const cases: [string, Question, right: string[], notYet: string[]][] = [
  ['one choice', oneOf, ['b'], ['', 'a', 'ab', 'bc']],
  ['all choices that fit and no other', allThat, ['ad'], ['', 'a', 'd', 'abd', 'abcd']],
  ['a match for every item', matching, ['212'], ['', '2-2', '211', '21']],
  ['steps in their one order', sequencing, ['bca'], ['', 'bac', 'bc']],
  ['true or false with its reason', trueFalse, ['fb'], ['', 'f', 'fa', 'tb', '-b']],
  [
    'a number within its tolerance',
    numeric,
    ['1234.5', '£1,234.50', ' 1 235 ', '1234', '+1234.5'],
    ['', '1233.99', '1235.01', '-1234.5', 'about 1234', '12,34.5'],
  ],
  [
    'a term however it is spaced or written',
    fillIn,
    [
      'continuous improvement',
      ' Continuous-Improvement ',
      'CONTINUOUSIMPROVEMENT.',
      'r&d',
      'R & D',
    ],
    ['', 'continuous', 'continuous innovation', 'improvement', '~', 'rd'],
  ],
];

test.each(cases)('marks %s', (_what, question, right, notYet) => {
  for (const response of right)
    expect([response, isRight(question, response)]).toEqual([response, true]);
  for (const response of notYet)
    expect([response, isRight(question, response)]).toEqual([response, false]);
});

test('a right response stays right in the form in which a check keeps it', () => {
  for (const [, question, right] of cases) {
    for (const response of right) {
      expect([response, isRight(question, keptResponse(response))]).toEqual([response, true]);
    }
  }
});

test('a number with its unit stays right when kept', () => {
  const months: Question = { ...numeric, key: 1200, tolerance: 0, unit: 'calendar months' };
  expect(isRight(months, '1,200 calendar months')).toBe(true);
  expect(isRight(months, keptResponse('1,200 calendar months'))).toBe(true);
});

test('a fraction at the edge of its tolerance counts, whatever binary makes of it', () => {
  expect(isRight({ ...numeric, key: 0.3, tolerance: 0.1 }, '0.4')).toBe(true);
});

test('no text makes marking fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const [, question] of cases) expect(typeof isRight(question, text)).toBe('boolean');
    }),
  );
});
