import { expect, test } from 'vitest';
import { questionCases } from '../../../src/course/checks/question-cases.ts';
import { choiceOf, criterionDraft } from '../../fixtures/drafts.ts';

const problems = (changes: object) =>
  questionCases(criterionDraft({ questions: [choiceOf(['!A', 'B', 'C'], changes)] }));

test('asks for a case where something is to be applied or judged', () => {
  expect(problems({ level: 'apply' })).toHaveLength(1);
  expect(problems({ level: 'judge', case: 'In a shop.' })).toEqual([]);
  expect(problems({ level: 'recall' })).toEqual([]);
});
