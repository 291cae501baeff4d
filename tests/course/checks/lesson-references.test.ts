import { expect, test } from 'vitest';
import { lessonReferences } from '../../../src/course/checks/lesson-references.ts';
import type { Draft } from '../../../src/course/draft.ts';
import type { Figure } from '../../../src/course/schema/figure.ts';
import { courseDraft, criterionDraft, lessonDraft } from '../../fixtures/drafts.ts';

const sources = [
  { id: 'an-act', kind: 'law' },
  { id: 'a-model', kind: 'model' },
] as NonNullable<Draft['sources']>;
const glossary = [{ id: 'contact', term: 'contact', definition: 'A call.', taught: ['d9-4-1'] }];
const figures = [{ id: 'costs' } as Figure];
const problems = (body: string) =>
  lessonReferences(
    courseDraft([criterionDraft({ lesson: lessonDraft(body), figures })], { sources, glossary }),
  ).map(({ found }) => found);

test('is content with references to what exists', () => {
  const body =
    '<Term id="contact">x</Term><Law id="an-act" /><Cite id="a-model">x</Cite>' +
    '<Figure id="costs" /><Sources ids={["an-act", "a-model"]} />';
  expect(problems(body)).toEqual([]);
});

test.each([
  ['<Term id="gone">x</Term>', 'term `gone`'],
  ['<Law id="a-model" />', 'law `a-model`'],
  ['<Cite id="gone">x</Cite>', 'source `gone`'],
  ['<Sources ids={["an-act", "gone"]} />', 'source `gone`'],
  ['<Figure id="gone" />', 'figure `gone`'],
  ['<Figure />', 'figure ``'],
])('finds a reference to nothing: %s', (body, found) => {
  expect(problems(body)).toEqual([found]);
});
