import { expect, test } from 'vitest';
import { cues } from '../../../../src/course/checks/guesser/cues.ts';
import { oneAnswer } from '../../../../src/course/checks/guesser/one-answer.ts';
import { choiceOf } from '../../../fixtures/drafts.ts';

const pick = (name: string, options: string[], stem = 'Which one?') => {
  const [question] = oneAnswer([choiceOf(options, { stem })]);
  const cue = cues.find((c) => c.name === name);
  if (!question || !cue) throw new Error('a question and a cue were made');
  return cue.pick(question);
};

test('length picks the longest and the shortest, and nothing where two are equal', () => {
  const options = ['!short one', 'a much longer one', 'tiny'];
  expect(pick('the longest option', options)).toBe(1);
  expect(pick('the shortest option', options)).toBe(2);
  expect(pick('the longest option', ['!equal', 'equip', 'tin'])).toBe(null);
});

test('hedging picks the option with most ifs and oftens, and nothing without any', () => {
  const name = 'the most hedged option';
  expect(pick(name, ['!It costs less', 'It may often cost less', 'It may not'])).toBe(1);
  expect(pick(name, ['!It costs less', 'It costs more', 'It is free'])).toBe(null);
});

test('the odd one out shares fewest words with the others', () => {
  const options = ['!ring the customer back', 'ring the customer again', 'change the form'];
  expect(pick('the odd one out', options)).toBe(2);
});

test('repetition picks what shares most words with the stem', () => {
  const options = ['!Fewer repeat calls', 'Better staff rotas', 'New chairs'];
  expect(pick('the option that repeats the stem', options, 'Why do repeat calls fall?')).toBe(0);
});

test('a position picks itself, where there are so many options', () => {
  expect(pick('option 2', ['!a b', 'c d', 'e f'])).toBe(1);
  expect(pick('option 5', ['!a b', 'c d', 'e f'])).toBe(null);
});
