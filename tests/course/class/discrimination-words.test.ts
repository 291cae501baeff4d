import { expect, test } from 'vitest';
import { discriminationWords } from '../../../src/course/class/discrimination-words.ts';

test.each([
  [{ says: 'too-few', learners: 9 }, /Too few to say: 9 of the 30 learners needed/],
  [{ says: 'no-spread', learners: 40 }, /cannot show/],
  [
    { says: 'higher', learners: 40, r: 0.5, low: 0.2, high: 0.7 },
    /right here more often\. Item-rest correlation 0\.50, 95% interval 0\.20 to 0\.70, from 40 learners\.$/,
  ],
  [{ says: 'lower', learners: 31, r: -0.5, low: -0.7, high: -0.2 }, /less often.*−0\.50/],
  [{ says: 'unclear', learners: 31, r: -0.001, low: -0.3, high: 0.3 }, /cannot be told.* 0\.00,/],
] as const)('%j is told in words', (found, words) => {
  expect(discriminationWords(found)).toMatch(words);
});
