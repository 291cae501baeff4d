import { type DataRead, readDataPage } from './data-page.ts';
import { accountKeyParts } from './keys.ts';

/** Accounts as an exported page carries them. */
export interface AccountFile {
  /** As the learner gave it; `''` if nobody did. */
  readonly learner: string;
  /** ISO date. */
  readonly saved: string;
  /** Version of the course. */
  readonly version: string;
  readonly accounts: readonly SavedAccount[];
}

/** The texts of one account, by key. */
export interface SavedAccount {
  /** Id such as `d9-4-1`. */
  readonly criterion: string;
  readonly texts: Readonly<Record<string, string>>;
}

const mostTexts = 500;

/** Reads an exported page; a wrong, damaged or malicious one is refused with the reason. */
export function readAccountFile(text: string): DataRead<AccountFile> {
  return readDataPage('outcome-four-accounts', text, isAccountFile);
}

function isAccountFile(content: unknown): content is AccountFile {
  if (!isRecord(content)) return false;
  const { learner, saved, version, accounts } = content;
  return (
    [learner, saved, version].every((line) => typeof line === 'string' && line.length < 200) &&
    Array.isArray(accounts) &&
    accounts.length > 0 &&
    accounts.length <= 50 &&
    accounts.every(isSavedAccount)
  );
}

function isSavedAccount(content: unknown): boolean {
  if (!isRecord(content) || !isRecord(content['texts'])) return false;
  const { criterion } = content;
  const texts = Object.entries(content['texts']);
  return (
    texts.length <= mostTexts &&
    texts.every(
      ([key, text]) => accountKeyParts(key)?.criterion === criterion && typeof text === 'string',
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
