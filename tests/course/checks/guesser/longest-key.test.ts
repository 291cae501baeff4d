import { expect, test } from 'vitest';
import { longestKey } from '../../../../src/course/checks/guesser/longest-key.ts';
import { choiceOf, courseDraft, criterionDraft } from '../../../fixtures/drafts.ts';

const problems = (long: number, short: number) => {
  const questions = Array.from({ length: long + short }, (_, n) =>
    choiceOf(['More calls', n < long ? '!Far fewer calls' : '!Less', 'No change'], {
      id: `q-${n}`,
    }),
  );
  return longestKey(courseDraft([criterionDraft({ questions })])).map((p) => p.found);
};

test('takes a key that is the longest in up to 35 % of the questions', () => {
  expect(problems(7, 13)).toEqual([]);
  expect(problems(8, 12)).toEqual(['key that is the longest option in 8 of 20 questions']);
});

test('says nothing of fewer than twelve questions', () => {
  expect(problems(11, 0)).toEqual([]);
  expect(problems(12, 0)).toHaveLength(1);
});
