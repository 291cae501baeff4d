import { expect, test } from 'vitest';
import { feedbackTone } from '../../../src/course/checks/feedback-tone.ts';

const problems = (field: string, text: string) => feedbackTone([{ place: 'here', field, text }]);

test('finds an exclamation mark in feedback', () => {
  expect(problems('rationale', 'Well done!')).toHaveLength(1);
});

test('lets people in a story shout, and feedback speak', () => {
  expect(problems('text', 'Stop!')).toEqual([]);
  expect(problems('rationale', 'It cost more.')).toEqual([]);
});
