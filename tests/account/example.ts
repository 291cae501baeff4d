import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AccountSubject } from '../../src/account/document.ts';
import type { DeclarationWords } from '../../src/course/schema/declaration.ts';
import type { Writing } from '../../src/course/writing/writing.ts';

/** A subject and the beginnings of an account, for the tests of this room. */
export const subject: AccountSubject = {
  label: 'D9 4.1',
  verb: 'review',
  criterionText: 'review how service improvements in customer service affect the balance',
  unit: {
    code: 'D9',
    title: 'Promote continuous improvement',
    reference: 'H/601/1554',
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
