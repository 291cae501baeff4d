import { expect, test } from 'vitest';
import { glossaryUsed } from '../../../src/course/checks/glossary-used.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (body: string, taught = ['d9-4-1']) =>
  glossaryUsed(
    courseDraft([criterionDraft({ lesson: lessonDraft(body) })], {
      glossary: [{ id: 'contact', term: 'contact', definition: 'A call.', taught }],
    }),
  ).map(({ found }) => found);

test('is content with a term that its lesson marks once', () => {
  expect(problems('<Term id="contact">contacts</Term>')).toEqual([]);
});

test('finds a term that its lesson never marks, or marks twice', () => {
  expect(problems('No term.')).toEqual(['']);
  expect(problems('<Term id="contact">a</Term> <Term id="contact">b</Term>')).toEqual([
    '2 `<Term>` in `d9-4-1`',
  ]);
});

test('finds a term taught by a criterion that does not exist', () => {
  expect(problems('', ['d9-9-9'])).toEqual(['criterion `d9-9-9`']);
});
