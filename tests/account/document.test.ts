import { expect, test } from 'vitest';
import { accountDocument } from '../../src/account/document.ts';
import { draftOf } from '../../src/account/draft.ts';
import { account, choices, subject, wording, writingOf } from './example.ts';

const writing = writingOf({
  'd9-4-1/draft/what-changed': 'Two kiosks.\n\nIn April.',
  'd9-4-1/fact/counted': '61 of 340',
});
const draft = draftOf('d9-4-1', account, [], writing);

test('bears the criterion word for word, the unit, its reference, the name and the day', () => {
  const document = accountDocument(subject, draft, {
    ...choices,
    learner: ' A. Pell\n',
    withFacts: false,
  });
  expect(document).toMatchObject({
    stamp: 'D9 4.1 · review',
    criterion: subject.criterionText,
    unit: 'D9 Promote continuous improvement (H/601/1554)',
    learner: 'A. Pell',
    date: '3 November 2026',
    draft: 'DRAFT',
  });
  expect(document.note).toContain('assessor');
});

test('keeps headings without text, in order', () => {
  const document = accountDocument(subject, draft, { ...choices, withFacts: false });
  expect(document.sections.map(({ title, blocks }) => [title, blocks.length])).toEqual([
    ['What changed', 2],
    ['Who was worse off', 0],
  ]);
  expect(document.facts).toEqual([]);
});

test('adds the facts that hold something when asked', () => {
  const document = accountDocument(subject, draft, choices);
  expect(document.facts).toEqual([
    { title: 'Something you counted', blocks: [{ kind: 'paragraph', lines: ['61 of 340'] }] },
  ]);
});

test('carries the declaration, and says whether it is filled in', () => {
  const { declaration } = accountDocument(subject, draft, choices);
  expect(declaration).toMatchObject({ title: wording.declaration.title, open: true });
  const texts = { 'd9-4-1/declare/name': 'A.\nPell' };
  const named = accountDocument(subject, draft, { ...choices, texts }).declaration;
  expect(named.lines).toContainEqual({ label: 'Name', text: 'A. Pell' });
});

test('bears DRAFT until the learner turns it off', () => {
  expect(accountDocument(subject, draft, { ...choices, final: true }).draft).toBe('');
});
