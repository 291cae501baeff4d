import { expect, test } from 'vitest';
import { termsTaught } from '../../../src/course/checks/terms-taught.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const problems = (taught: string[]) =>
  termsTaught(
    courseDraft([criterionDraft({ lesson: lessonDraft('<Term id="contact">x</Term>') })], {
      glossary: [{ id: 'contact', term: 'contact', definition: 'A call.', taught }],
    }),
  );

test('is content with a term that the lesson teaches', () => {
  expect(problems(['d5-4-1', 'd9-4-1'])).toEqual([]);
});

test('finds a term marked where it is not taught', () => {
  expect(problems(['d5-4-1'])[0]?.found).toBe('term `contact`, taught by d5-4-1');
});
