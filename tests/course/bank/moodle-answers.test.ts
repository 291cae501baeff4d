import { expect, test } from 'vitest';
import {
  choiceAnswers,
  numberAnswers,
  termAnswers,
  verdictAnswers,
} from '../../../src/course/bank/moodle-answers.ts';
import { allThat, fillIn, numeric, oneOf, trueFalse } from '../question/sample-questions.ts';

test('each option has its rationale and its share', () => {
  expect(choiceAnswers(oneOf)).toEqual([
    { text: 'Option a', fraction: 0, feedback: '<p>Why a</p>' },
    { text: 'Option b', fraction: 100, feedback: '<p>Why b</p>' },
    { text: 'Option c', fraction: 0, feedback: '<p>Why c</p>' },
  ]);
  expect(choiceAnswers(allThat).map(({ fraction }) => fraction)).toEqual([50, -50, -50, 50]);
});

test('each verdict stands with each reason', () => {
  expect(verdictAnswers(trueFalse)).toHaveLength(6);
});

test('a figure that the course takes for a mistake, and only that, is one in Moodle', () => {
  const [, mistake] = numberAnswers(numeric);
  expect(mistake!.tolerance).toBeLessThan(0.005);
  expect(mistake!.tolerance).toBeGreaterThan(0.004);
});

test('a foreseen mistake earns nothing and has its rationale', () => {
  expect(termAnswers(fillIn).at(-1)).toEqual({
    ...{ text: 'big bang', fraction: 0 },
    feedback: '<p>That is the opposite.</p>',
  });
});
