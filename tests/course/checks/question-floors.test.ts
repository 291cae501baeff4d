import { expect, test } from 'vitest';
import { questionFloors } from '../../../src/course/checks/question-floors.ts';
import type { Question } from '../../../src/course/schema/question.ts';
import { choiceOf, criterionDraft, numericOf } from '../../fixtures/drafts.ts';

const many = (count: number, changes: object): Question[] =>
  Array.from({ length: count }, (_, n) => choiceOf(['!A', 'B', 'C'], { id: `q-${n}`, ...changes }));
const kinds: Question[] = [
  numericOf(),
  choiceOf(['!A', '!B', 'C'], { several: true }),
  { ...numericOf(), type: 'sequencing' } as unknown as Question,
];
const problems = (questions: Question[]) =>
  questionFloors(criterionDraft({ questions })).map(({ expected }) => expected);
const enough = [...many(5, { use: 'lesson', level: 'apply' }), ...many(11, { level: 'judge' })];

test('is content with enough questions of four kinds', () => {
  expect(problems([...enough, ...kinds])).toEqual([]);
});

test('wants five for the lesson and fourteen for the check', () => {
  expect(problems([...enough, ...kinds].slice(1))).toEqual(['at least 5']);
  expect(problems([...enough, ...kinds].slice(0, -1))).toContain('at least 14');
});

test('wants four kinds, a choice of several counting as its own', () => {
  expect(problems([...enough, ...many(3, { level: 'judge' })])).toEqual(['at least 4 kinds']);
});

test('wants six in ten to apply or judge', () => {
  expect(problems([...enough, ...kinds, ...many(8, {})])).toEqual(['at least 60%']);
});

test('takes two true-false questions and not three', () => {
  const three = many(3, { level: 'apply' }).map((q) => ({ ...q, type: 'true-false' }) as Question);
  expect(problems([...enough, ...kinds, ...three.slice(1)])).toEqual([]);
  expect(problems([...enough, ...kinds, ...three])).toEqual(['at most 2']);
});
