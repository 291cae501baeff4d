import { expect, test } from 'vitest';
import { isRight } from '../../../src/course/question/mark.ts';
import { pattern } from '../../../src/course/question/pattern.ts';
import * as samples from './sample-questions.ts';

test('is the right response in canonical form', () => {
  expect(pattern(samples.oneOf)).toBe('b');
  expect(pattern(samples.allThat)).toBe('ad');
  expect(pattern(samples.matching)).toBe('212');
  expect(pattern(samples.sequencing)).toBe('bca');
  expect(pattern(samples.fillIn)).toBe('continuous improvement');
  expect(pattern(samples.trueFalse)).toBe('fb');
});

test('of a number is the range that counts, without binary noise', () => {
  expect(pattern(samples.numeric)).toBe('1234:1235');
  expect(pattern({ ...samples.numeric, key: 0.3, tolerance: 0.1 })).toBe('0.2:0.4');
  expect(pattern({ ...samples.numeric, key: -2, tolerance: 0 })).toBe('-2:-2');
});

test('is marked right, but for a range', () => {
  for (const question of Object.values(samples)) {
    if (question.type !== 'numeric') expect(isRight(question, pattern(question))).toBe(true);
  }
});
