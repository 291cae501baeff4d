import { expect, test } from 'vitest';
import { worksheetNames } from '../../src/course/worksheet-names.ts';
import { smallSheet } from '../tools/worksheet/sheet.ts';

test('names everything that stands in what a learner keeps', () => {
  expect(worksheetNames(smallSheet())).toEqual([
    'case',
    'case/least',
    'case/all',
    'case/once',
    'case/calls',
    'case/back',
    'case/kind',
    'case/kind.cash',
    'case/kind.time',
    'case/ask',
  ]);
});
