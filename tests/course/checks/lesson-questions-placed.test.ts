import { expect, test } from 'vitest';
import { lessonQuestionsPlaced } from '../../../src/course/checks/lesson-questions-placed.ts';
import { sentence } from '../../../src/course/problem.ts';
import { choiceOf, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const questions = [
  choiceOf(['!A', 'B', 'C'], { id: 'placed', use: 'lesson' }),
  choiceOf(['!A', 'B', 'C'], { id: 'pool' }),
];
const problems = (gains: string, costs = '') => {
  const body = `<Section id="gains">${gains}</Section><Section id="costs">${costs}</Section>`;
  return lessonQuestionsPlaced(criterionDraft({ questions, lesson: lessonDraft(body) })).map(
    sentence,
  );
};
const tag = '<Question id="placed" />';

test('is content with each lesson question once in its section', () => {
  expect(problems(tag)).toEqual([]);
});

test('finds a question in a section that is not its own', () => {
  expect(problems('', tag).join()).toContain('question `placed` in section `costs`');
});

test('finds a question that is placed twice or never', () => {
  expect(problems(tag + tag).join()).toContain('2 places');
  expect(problems('').join()).toContain('nothing found, expected one `<Question id="placed" />`');
});

test('finds a reference to nothing, and to a question of the check', () => {
  expect(problems(`${tag}<Question id="gone" />`).join()).toContain(
    'unexpected question `gone`, expected `placed`',
  );
  expect(problems(`${tag}<Question id="pool" />`)).toHaveLength(1);
});
