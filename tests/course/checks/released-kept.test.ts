import { expect, test } from 'vitest';
import { releasedKept } from '../../../src/course/checks/released-kept.ts';
import { sentence } from '../../../src/course/problem.ts';
import type { CourseData } from '../../../src/course/schema/course.ts';
import type { Released } from '../../../src/course/schema/released.ts';
import { choiceOf, courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const criterion = criterionDraft({
  lesson: lessonDraft(''),
  questions: [choiceOf(['!A', 'B', 'C'], { id: 'which-gain' })],
});
const entry: Released['criteria'][number] = {
  id: 'd9-4-1',
  sections: ['costs', 'gains'],
  questions: ['which-gain'],
  choices: [],
  endings: [],
  worksheets: [],
  retired: [],
};
const problems = (criteria: Released['criteria'], retired: string[] = []) =>
  releasedKept(
    courseDraft([criterion], {
      released: { criteria, checks: [], retired },
      course: {} as CourseData,
    }),
  ).map(sentence);

test('is content when released and used ids are the same, in any order', () => {
  expect(problems([entry])).toEqual([]);
});

test('names the command that adds an id', () => {
  const [problem] = problems([{ ...entry, questions: [] }]);
  expect(problem).toContain('id `which-gain` that is not released');
  expect(problem).toContain('npm run check -- --add-ids');
});

test('wants a released id back that vanished', () => {
  const [problem] = problems([{ ...entry, sections: ['costs', 'limits', 'gains'] }]);
  expect(problem).toContain('nothing found, expected `limits`');
  expect(problems([entry, { ...entry, id: 'd9-4-2' }])).toHaveLength(1);
});

test('lets go what is retired on purpose, and names the way', () => {
  const gone = { ...entry, sections: ['costs', 'limits', 'gains'] };
  expect(problems([gone])[0]).toContain('name it under `retired`');
  expect(problems([{ ...gone, retired: ['sections/limits'] }])).toEqual([]);
  expect(problems([entry, { ...entry, id: 'd9-4-2' }], ['d9-4-2'])).toEqual([]);
});

test('wants nothing called retired that is in use or never was', () => {
  expect(problems([{ ...entry, retired: ['sections/costs'] }])).toHaveLength(1);
  expect(problems([{ ...entry, retired: ['questions/never-was'] }])).toHaveLength(1);
  expect(problems([entry], ['d9-4-1'])).toHaveLength(1);
  expect(problems([entry], ['d9-9-9'])).toHaveLength(1);
});

test('finds an id that was added twice', () => {
  expect(problems([{ ...entry, sections: ['costs', 'gains', 'costs'] }])).toHaveLength(1);
});

test('says nothing of a part that could not be read', () => {
  const broken = courseDraft([criterionDraft()], {
    released: { criteria: [entry], checks: [], retired: [] },
    course: {} as CourseData,
  });
  expect(releasedKept(broken)).toEqual([]);
});
