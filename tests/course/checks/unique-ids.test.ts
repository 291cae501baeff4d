import { expect, test } from 'vitest';
import { uniqueIds } from '../../../src/course/checks/unique-ids.ts';
import {
  choiceOf,
  courseDraft,
  criterionDraft,
  lessonDraft,
  scenarioOf,
  way,
} from '../../fixtures/drafts.ts';

const found = (parts: Parameters<typeof criterionDraft>[0]) =>
  uniqueIds(courseDraft([criterionDraft(parts)])).map((p) => p.found);
const options = ['!A', 'B', 'C'];

test('is content when every id is used once', () => {
  expect(
    found({
      questions: [choiceOf(options, { id: 'one' }), choiceOf(options, { id: 'two' })],
      lesson: lessonDraft('<Yours id="a" /><Yours id="b" /><Recall id="a" />'),
      scenario: scenarioOf([way('one', 'end'), way('one', 'end')]),
    }),
  ).toEqual([]);
});

test('finds a second question and a second option of the same id', () => {
  expect(found({ questions: [choiceOf(options), choiceOf(options)] })).toEqual([
    'second question `which-gain`',
  ]);
  const question = choiceOf(options);
  if (question.type !== 'choice') throw new Error('a choice was made');
  const [first, ...rest] = question.options;
  const twice = { ...question, options: [first!, ...rest.map((o) => ({ ...o, id: 'b' }))] };
  expect(found({ questions: [twice] })).toEqual(['second option `b`']);
});

test('finds a second box of the same id, whose writing would be mixed up', () => {
  expect(found({ lesson: lessonDraft('<Yours id="a" /><Yours id="a" />') })).toEqual([
    'second <Yours> `a`',
  ]);
});

test('finds a choice id used in two scenes', () => {
  const scenario = scenarioOf([way('one', 'two', { id: 'go' }), way('two', 'end', { id: 'go' })]);
  expect(found({ scenario })).toEqual(['second choice `go`']);
});

test('finds a term of the same id twice', () => {
  const term = { id: 'contact', term: 'contact', definition: 'A call.', taught: ['d9-4-1'] };
  expect(uniqueIds(courseDraft([], { glossary: [term, term] }))).toHaveLength(1);
});
