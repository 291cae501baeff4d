import { expect, test } from 'vitest';
import { questionSections } from '../../../src/course/checks/question-sections.ts';
import { choiceOf, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string, ...sections: string[]) => {
  const questions = sections.map((section) => choiceOf(['!A', 'B', 'C'], { section }));
  return questionSections(criterionDraft({ questions, lesson: lessonDraft(body) }));
};

test('is content when every section is asked about', () => {
  expect(problems('', 'gains', 'costs')).toEqual([]);
});

test('takes a prompt from memory for a question', () => {
  expect(problems('<Section id="costs"><Recall id="a" /></Section>', 'gains')).toEqual([]);
});

test('finds a section that nothing asks about', () => {
  expect(problems('', 'gains')[0]?.expected).toContain('`costs`');
});

test('finds a question on a section that does not exist', () => {
  expect(problems('', 'gains', 'costs', 'limits')[0]?.found).toBe('section `limits`');
});
