import { expect, test } from 'vitest';
import { duplicateStems } from '../../../src/course/checks/duplicate-stems.ts';
import { choiceOf, courseDraft, criterionDraft } from '../../fixtures/drafts.ts';

const problems = (...changes: object[]) => {
  const questions = changes.map((change) => choiceOf(['!A', 'B', 'C'], change));
  return duplicateStems(courseDraft([criterionDraft({ questions })]));
};

test('finds a stem that was asked before, whatever its case and marks', () => {
  const [problem] = problems({ id: 'one' }, { id: 'two', stem: 'WHICH is a gain' });
  expect(problem?.place).toBe('content/d9/4-1/questions.yaml › two');
});

test('is content with the same stem about another case', () => {
  expect(problems({ id: 'one' }, { id: 'two', case: 'In a shop.' })).toEqual([]);
});
