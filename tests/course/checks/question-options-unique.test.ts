import { expect, test } from 'vitest';
import { questionOptionsUnique } from '../../../src/course/checks/question-options-unique.ts';
import { choiceOf, criterionDraft } from '../../fixtures/drafts.ts';

const problems = (...options: string[]) =>
  questionOptionsUnique(criterionDraft({ questions: [choiceOf(options)] }));

test('finds two options that say the same', () => {
  expect(problems('!Fewer calls', 'More calls', 'fewer calls.')).toHaveLength(1);
});

test('is content with options that differ', () => {
  expect(problems('!Fewer calls', 'More calls', 'Longer calls')).toEqual([]);
});
