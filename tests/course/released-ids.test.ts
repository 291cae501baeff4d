import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usedIds, withNewIds } from '../../src/course/released-ids.ts';
import {
  choiceOf,
  courseDraft,
  criterionDraft,
  lessonDraft,
  scenarioOf,
  way,
} from '../fixtures/drafts.ts';
import { smallSheet } from '../tools/worksheet/sheet.ts';

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
const withQuestions = (ids: string[]) =>
  courseDraft([criterionDraft({ questions: ids.map((id) => choiceOf(['!A', 'B', 'C'], { id })) })]);
const lists = {
  sections: [],
  questions: [],
  choices: [],
  endings: [],
  worksheets: [],
  retired: [],
};
const empty = { id: 'd9-4-1', ...lists };
const course = { checks: [], retired: [] };

test('keeps every released id in its place and adds every new one after them', () => {
  fc.assert(
    fc.property(names, names, (released, used) => {
      const before = { ...course, criteria: [{ ...empty, questions: released }] };
      const after = withNewIds(before, withQuestions(used)).criteria[0]?.questions ?? [];
      expect(after.slice(0, released.length)).toEqual(released);
      expect([...after].sort()).toEqual([...new Set([...released, ...used])].sort());
    }),
  );
});

test('changes nothing when it is run again', () => {
  const draft = withQuestions(['b', 'a']);
  const once = withNewIds({ ...course, criteria: [] }, draft);
  expect(withNewIds(once, draft)).toEqual(once);
});

test('keeps a criterion that the course no longer lists', () => {
  const other = { ...empty, id: 'd5-4-1', questions: ['x'] };
  expect(withNewIds({ ...course, criteria: [other] }, withQuestions(['a'])).criteria).toEqual([
    other,
    { ...empty, questions: ['a'] },
  ]);
});

test('finds the ids of sections, questions, choices, endings and worksheets', () => {
  const ask = { id: 'ask', label: 'The ask', kind: 'text' };
  const criterion = criterionDraft({
    lesson: lessonDraft(''),
    questions: [choiceOf(['!A', 'B', 'C'])],
    scenario: scenarioOf([way('one', 'good'), way('one', 'bad')]),
    worksheets: [smallSheet({ groups: [{ id: 'g', title: 'G', fields: [ask] }] })],
  });
  expect(usedIds(criterion)).toEqual({
    sections: ['gains', 'costs'],
    questions: ['which-gain'],
    choices: ['one-1', 'one-2'],
    endings: ['good', 'bad'],
    worksheets: ['case', 'case/ask'],
  });
  expect(usedIds(criterionDraft()).choices).toBeNull();
});
