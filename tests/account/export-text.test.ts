import { expect, test } from 'vitest';
import { accountDocument } from '../../src/account/document.ts';
import { draftOf } from '../../src/account/draft.ts';
import { toPlainText } from '../../src/account/export-text.ts';
import { account, subject, writingOf } from './example.ts';

const writing = writingOf({
  'd9-4-1/draft/what-changed': 'Two kiosks.\n* 61 <of> 340\n\n\n* 6 👍',
  'd9-4-1/fact/counted': 'Minutes',
});
const draft = draftOf('d9-4-1', account, [], writing);

test('is the whole document as anyone would type it', () => {
  const choices = { learner: 'A. Pell', day: '2026-11-03', withFacts: true };
  expect(toPlainText(accountDocument(subject, draft, choices))).toBe(
    `DRAFT

Reflective account, D9 4.1
D9 4.1 · review
D9 Promote continuous improvement (H/601/1554)
A. Pell, 3 November 2026

${subject.criterionText}

What changed

Two kiosks.

- 61 <of> 340

- 6 👍

Who was worse off

MY FACTS

Something you counted

Minutes

A draft in the learner’s own words. Whether the criterion is met is for the assessor of the learner’s centre alone to decide.
`,
  );
});

test('leaves the facts and the name out unless they were given', () => {
  const choices = { learner: '', day: '2026-11-03', withFacts: false };
  const text = toPlainText(accountDocument(subject, draft, choices));
  expect(text).not.toContain('FACTS');
  expect(text).toContain('\n3 November 2026\n');
});
