import { expect, test } from 'vitest';
import { questionMatches } from '../../../src/course/checks/question-matches.ts';
import { questionSchema } from '../../../src/course/schema/question.ts';
import { criterionDraft } from '../../fixtures/drafts.ts';

const problems = (match: string) => {
  const item = (id: string, to: string) => ({ id, text: id, match: to, rationale: 'So.' });
  const question = questionSchema.parse({
    id: 'which-kind',
    type: 'matching',
    use: 'check',
    section: 'gains',
    level: 'recall',
    stem: 'Which kind?',
    matches: [
      { id: '1', text: 'Cost' },
      { id: '2', text: 'Gain' },
    ],
    items: [item('a', '1'), item('b', '1'), item('c', match)],
  });
  return questionMatches(criterionDraft({ questions: [question] }));
};

test('is content with items that name a match, used twice or never', () => {
  expect(problems('1')).toEqual([]);
});

test('finds an item whose match does not exist', () => {
  expect(problems('3')[0]).toMatchObject({
    place: 'content/d9/4-1/questions.yaml › which-kind › c',
    found: 'match `3`',
  });
});
