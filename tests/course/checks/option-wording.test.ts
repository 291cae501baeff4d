import { expect, test } from 'vitest';
import { optionWording } from '../../../src/course/checks/option-wording.ts';
import { choiceOf, criterionDraft } from '../../fixtures/drafts.ts';

const problems = (option: string) =>
  optionWording(criterionDraft({ questions: [choiceOf(['!One', 'Two', option])] }));

test.each(['All of the above', 'None of these', 'Both a and b'])('finds “%s”', (option) => {
  expect(problems(option)).toHaveLength(1);
});

test('is content with options that say something', () => {
  expect(problems('All of the callers were rung back')).toEqual([]);
});
