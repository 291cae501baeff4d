import type { DeclarationWords } from '../course/schema/declaration.ts';
import type { AccountDocument, SubjectUnit } from './document.ts';
import type { MatrixRow } from './matrix.ts';

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
