import type { Account } from '../course/schema/account.ts';
import type { DeclarationWords } from '../course/schema/declaration.ts';
import type { Writing } from '../course/writing/writing.ts';
import { type Bundle, covered, single } from './bundle.ts';
import { accountDocument, type AccountDocument, type AccountSubject } from './document.ts';
import { type Draft, draftOf } from './draft.ts';
import { accountKey, accountTexts } from './keys.ts';
import { matrixRows } from './matrix.ts';
import { countWords } from './words.ts';

/** A criterion that can have an account. */
export interface Subject extends AccountSubject {
  readonly account: Pick<Account, 'headings' | 'facts' | 'parts'>;
}

/** An account in which something is written. */
export interface BegunAccount {
  readonly subject: Subject;
  /** What was written, by key. */
  readonly texts: Readonly<Record<string, string>>;
  readonly draft: Draft;
  /** Words under its headings. */
  readonly words: number;
}

/** The accounts begun, in the course's order. */
export function begunAccounts(subjects: readonly Subject[], writing: Writing): BegunAccount[] {
  return subjects
    .map((subject) => {
      const texts = accountTexts(subject.id, writing.texts);
      const draft = draftOf(subject.id, subject.account, [], writing);
      const words = draft.sections.reduce((sum, { text }) => sum + countWords(text), 0);
      return { subject, texts, draft, words };
    })
    .filter(({ texts }) => Object.keys(texts).length > 0);
}

/** What is decided for all accounts that are exported together. */
export interface EvidenceChoices {
  readonly learner: string;
  readonly centre: string;
  /** ISO date. */
  readonly day: string;
  readonly withFacts: boolean;
  /** A cover sheet in front; several accounts always have one. */
  readonly withCover: boolean;
}

/** Accounts as they are exported together. */
export function evidenceOf(
  accounts: readonly BegunAccount[],
  { learner, centre, day, withFacts, withCover }: EvidenceChoices,
  words: DeclarationWords,
): Bundle {
  const documents = accounts.map(({ subject, texts, draft }): AccountDocument => {
    const final = texts[accountKey(subject.id, 'export', 'final')] === 'yes';
    const choices = { learner, day, withFacts, final, words: words.declaration, texts };
    return accountDocument(subject, draft, choices);
  });
  const [only] = documents;
  if (!withCover && documents.length === 1 && only) return single(only);
  const units = new Map(accounts.map(({ subject: { unit } }) => [unit.code, unit]));
  const rows = accounts.flatMap(({ subject, texts }, at) => {
    const document = documents[at];
    return document ? matrixRows(document, subject.account.parts, texts) : [];
  });
  const cover = { words: words.cover, units: [...units.values()], learner, centre, rows };
  return covered(cover, documents);
}

/** What the exported files are named for: the one criterion, the one unit, or `accounts`. */
export function nameOf(accounts: readonly BegunAccount[]): string {
  const [first] = accounts;
  if (!first) return 'accounts';
  if (accounts.length === 1) return first.subject.id;
  const { code } = first.subject.unit;
  const isOneUnit = accounts.every(({ subject }) => subject.unit.code === code);
  return isOneUnit ? code.toLowerCase() : 'accounts';
}
