import { expect, test } from 'vitest';
import { guess } from '../../../../src/course/checks/guesser/guess.ts';
import { oneAnswer } from '../../../../src/course/checks/guesser/one-answer.ts';
import { choiceOf } from '../../../fixtures/drafts.ts';

test('counts tries, hits and what chance would give', () => {
  const questions = oneAnswer([
    choiceOf(['!A', 'B', 'C', 'D'], { id: 'hit' }),
    choiceOf(['A', '!B', 'C', 'D'], { id: 'miss' }),
  ]);
  expect(guess({ name: 'the first', pick: () => 0 }, questions)).toEqual({
    cue: 'the first',
    tried: 2,
    hits: 1,
    expected: 0.5,
    bound: 2,
    solved: ['hit'],
  });
});

test('does not count questions in which a cue has nothing to go by', () => {
  const questions = oneAnswer([choiceOf(['!A', 'B', 'C'])]);
  expect(guess({ name: 'none', pick: () => null }, questions)).toMatchObject({
    tried: 0,
    bound: 0,
  });
});
