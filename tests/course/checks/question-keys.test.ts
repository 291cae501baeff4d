import { expect, test } from 'vitest';
import { questionKeys } from '../../../src/course/checks/question-keys.ts';
import { choiceOf, criterionDraft } from '../../fixtures/drafts.ts';

const found = (options: string[], several = false) =>
  questionKeys(criterionDraft({ questions: [choiceOf(options, { several })] })).map((p) => p.found);

test('is content with one key, or several but not all', () => {
  expect(found(['!A', 'B', 'C'])).toEqual([]);
  expect(found(['!A', '!B', 'C'], true)).toEqual([]);
});

test('finds a question without a key', () => {
  expect(found(['A', 'B', 'C'])).toEqual(['question without a key']);
});

test('finds two keys where one option is to be picked', () => {
  expect(found(['!A', '!B', 'C'])).toEqual(['number of keys: 2 of 3']);
});

test('finds one key, or all, where several are to be picked', () => {
  expect(found(['!A', 'B', 'C'], true)).toHaveLength(1);
  expect(found(['!A', '!B', '!C'], true)).toHaveLength(1);
});
