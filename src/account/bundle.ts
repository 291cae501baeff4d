import type { DeclarationWords } from '../course/schema/declaration.ts';
import type { AccountDocument, AccountSubject, SubjectUnit } from './document.ts';
import type { Draft } from './draft.ts';
import { accountKey } from './keys.ts';
import { oneLine } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';

/** One row of the criteria matrix. */
export interface MatrixRow {
  /** Number and words of the criterion. */
  readonly criterion: string;
  readonly part: string;
  /** Heading and paragraph, or that there is none. */
  readonly where: string;
}

/** The sheet in front of exported accounts. */
export interface Cover {
  readonly words: DeclarationWords['cover'];
  /** Each unit that the accounts belong to. */
  readonly units: readonly SubjectUnit[];
  readonly learner: string;
  readonly centre: string;
  readonly rows: readonly MatrixRow[];
}

/** What is exported at one go: one account, or several behind a cover sheet. */
export interface Bundle {
  readonly title: string;
  /** `''` once the learner turned it off in all of the accounts. */
  readonly draft: string;
  /** What the head of each page says besides. */
  readonly head: string;
  readonly cover: Cover | null;
  readonly accounts: readonly AccountDocument[];
}

/** One account on its own. */
export function single(account: AccountDocument): Bundle {
  const { title, draft, stamp } = account;
  return { title, draft, head: stamp, cover: null, accounts: [account] };
}

/** Accounts, in order, behind a cover sheet. */
export function covered(cover: Cover, accounts: readonly AccountDocument[]): Bundle {
  const draft = accounts.find((account) => account.draft !== '')?.draft ?? '';
  const codes = cover.units.map(({ code }) => code).join(', ');
  const title = `${cover.words.title}, ${codes}`;
  return { title, draft, head: codes, cover, accounts };
}

/** The rows of one criterion: each of its parts, and where the learner sees it covered. */
export function matrixRows(
  subject: AccountSubject,
  parts: readonly { readonly id: string; readonly text: string }[],
  draft: Draft,
  texts: Readonly<Record<string, string>>,
): MatrixRow[] {
  return parts.map(({ id, text }) => {
    const ticked = texts[accountKey(subject.id, 'part', id)] === 'yes';
    const sentence = texts[accountKey(subject.id, 'sentence', id)] ?? '';
    const found = sentence === '' ? null : paragraphOf(draft, sentence);
    return {
      criterion: `${subject.label} ${subject.criterionText}`,
      part: text,
      where: !ticked ? 'not ticked' : (found ?? 'ticked, without a sentence'),
    };
  });
}

/** Heading and paragraph in which a sentence stands; a list counts as one paragraph. */
function paragraphOf({ sections }: Draft, sentence: string): string | null {
  for (const { title, text } of sections) {
    const pieces = text.split(/\n\s*\n/).filter((piece) => piece.trim() !== '');
    const at = pieces.findIndex((piece) => sentencesOf(piece).includes(sentence));
    if (at >= 0) return `“${oneLine(title)}”, paragraph ${at + 1}`;
  }
  return null;
}
