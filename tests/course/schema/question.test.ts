import { expect, test } from 'vitest';
import { questionSchema } from '../../../src/course/schema/question.ts';

const shared = { id: 'one', use: 'check', section: 'gains', level: 'recall', stem: 'Which?' };
const option = (id: string, more: object = {}) => ({ id, text: id, rationale: 'So.', ...more });
const choice = (options: object[]) =>
  questionSchema.safeParse({ ...shared, type: 'choice', options });

test('takes three to six options, none of which is a key unless it says so', () => {
  const result = choice([option('a', { key: true }), option('b'), option('c')]);
  expect(result.data).toMatchObject({
    several: false,
    options: [{ key: true }, { key: false }, {}],
  });
  expect(choice([option('a'), option('b')]).success).toBe(false);
});

test('wants a rationale for every option', () => {
  expect(choice([option('a'), option('b'), { id: 'c', text: 'c' }]).success).toBe(false);
});

test('wants one letter for an option, as SCORM can report', () => {
  expect(choice([option('a'), option('b'), option('cc')]).success).toBe(false);
});

test('does not take a field that it does not know', () => {
  expect(choice([option('a', { hint: 'no' }), option('b'), option('c')]).success).toBe(false);
});

test('does not take a type that SCORM has no interaction for', () => {
  expect(questionSchema.safeParse({ ...shared, type: 'essay' }).success).toBe(false);
});
