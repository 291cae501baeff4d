import { expect, test } from 'vitest';
import { questionMistakes } from '../../../src/course/checks/question-mistakes.ts';
import { questionSchema } from '../../../src/course/schema/question.ts';
import { criterionDraft, numericOf } from '../../fixtures/drafts.ts';

const numeric = (value: unknown) =>
  questionMistakes(
    criterionDraft({ questions: [numericOf({ mistakes: [{ value, rationale: 'So.' }] })] }),
  );
const fillIn = (value: string) => {
  const { id, use, section, level, stem } = numericOf();
  const question = questionSchema.parse({
    ...{ id, use, section, level, stem },
    type: 'fill-in',
    accept: ['failure demand'],
    rationale: 'So.',
    mistakes: [{ value, rationale: 'So.' }],
  });
  return questionMistakes(criterionDraft({ questions: [question] }));
};

test('finds a mistake within the tolerance, its edge included', () => {
  expect(numeric(12.5)).toHaveLength(1);
  expect(numeric(12.6)).toEqual([]);
});

test('finds a mistake that is not a number', () => {
  expect(numeric('twelve')).toHaveLength(1);
});

test('finds a mistake that is an accepted term in other letters', () => {
  expect(fillIn('Failure-Demand')).toHaveLength(1);
  expect(fillIn('value demand')).toEqual([]);
});
