import { expect, test } from 'vitest';
import {
  keyIndex,
  leader,
  oneAnswer,
  oneAnswerOf,
} from '../../../../src/course/checks/guesser/one-answer.ts';
import { choiceOf, criterionDraft, numericOf } from '../../../fixtures/drafts.ts';

test('takes choices with one key and nothing else', () => {
  const one = choiceOf(['A', '!B', 'C']);
  const several = choiceOf(['!A', '!B', 'C'], { several: true });
  const [question, ...others] = oneAnswer([one, several, numericOf(), choiceOf(['A', 'B', 'C'])]);
  expect(question && keyIndex(question)).toBe(1);
  expect(others).toEqual([]);
  const criteria = [criterionDraft({ questions: [one] }), criterionDraft({ questions: [one] })];
  expect(oneAnswerOf({ id: 'd9', data: null, criteria })).toHaveLength(2);
});

test('names the leader, and none where two lead', () => {
  expect(leader([1, 3, 2])).toBe(1);
  expect(leader([3, 1, 3])).toBe(null);
});
