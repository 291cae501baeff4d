import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Bundle, covered, single } from '../../src/account/bundle.ts';
import {
  accountDocument,
  type AccountSubject,
  type DocumentChoices,
} from '../../src/account/document.ts';
import { draftOf } from '../../src/account/draft.ts';
import { matrixRows } from '../../src/account/matrix.ts';
import type { DeclarationWords } from '../../src/course/schema/declaration.ts';
import type { Writing } from '../../src/course/writing/writing.ts';

/** A subject and the beginnings of an account, for the tests of this room. */
export const subject: AccountSubject = {
  id: 'd9-4-1',
  label: 'D9 4.1',
  verb: 'review',
  criterionText: 'review how service improvements in customer service affect the balance',
  unit: {
    code: 'D9',
    title: 'Promote continuous improvement',
    reference: 'H/601/1554',
    numbers: 'OCR 23, sector D.09',
  },
};

/** Prompts as they come from an `account.yaml`. */
export const account = {
  headings: [
    { id: 'what-changed', title: 'What changed', asks: 'What was changed, and when?' },
    { id: 'worse-off', title: 'Who was worse off', asks: 'Who lost by it?' },
  ],
  facts: [
    { id: 'counted', prompt: 'Something you counted', hint: 'A number and its source.' },
    { id: 'rule', prompt: 'A rule that applied', hint: 'Its name and what it changed.' },
  ],
};

/** Writing that holds `texts` and nothing else. */
export function writingOf(texts: Readonly<Record<string, string>>): Writing {
  const at = { count: 1, device: 1 };
  const entries = Object.entries(texts).map(([key, value]) => [key, { value, at }] as const);
  return { epoch: 0, texts: Object.fromEntries(entries) };
}

/** The wording as it ships. */
export const wording = parse(readFileSync('content/declaration.yaml', 'utf8')) as DeclarationWords;

/** What a learner chose who changed nothing. */
export const choices: DocumentChoices = {
  learner: '',
  day: '2026-11-03',
  withFacts: true,
  final: false,
  words: wording.declaration,
  texts: {},
};

/** A bundle of one account that holds these texts. */
export function bundleOf(
  texts: Readonly<Record<string, string>>,
  changes: Partial<DocumentChoices> = {},
): Bundle {
  const draft = draftOf('d9-4-1', account, [], writingOf(texts));
  return single(accountDocument(subject, draft, { ...choices, texts, ...changes }));
}

/** The same behind a cover sheet. */
export function coveredBundleOf(texts: Readonly<Record<string, string>>, final = false): Bundle {
  const { accounts } = bundleOf(texts, { final });
  const parts = [{ id: 'loss', text: 'Who was worse off' }];
  const cover = {
    words: wording.cover,
    units: [subject.unit],
    learner: 'A. Pell',
    centre: 'Calder <College>',
    rows: accounts.flatMap((document) => matrixRows(document, parts, texts)),
  };
  return covered(cover, accounts);
}
