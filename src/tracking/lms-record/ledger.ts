import type { LmsRecord } from './lms-record.ts';

/** One value that a commit changed in the LMS's record, or would have changed. */
export interface Change {
  readonly element: string;
  /** `null` if there was none. */
  readonly before: string | null;
  readonly after: string;
}

/** A commit as the LMS saw it. */
export interface Commit {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** False if it never got through. */
  readonly taken: boolean;
  /** It closed the session. */
  readonly last: boolean;
  readonly changes: readonly Change[];
}

/** What an LMS holds of one attempt, and what it was told since but not yet asked to keep. */
export interface Ledger {
  readonly stored: LmsRecord;
  readonly held: LmsRecord;
  /** Oldest first. */
  readonly commits: readonly Commit[];
}

/** Nothing recorded yet. */
export const emptyLedger: Ledger = { stored: new Map(), held: new Map(), commits: [] };

/** The ledger after the package set a value. */
export function withValue(ledger: Ledger, element: string, value: string): Ledger {
  return { ...ledger, held: new Map([...ledger.held, [element, value]]) };
}

/**
 * The ledger after a commit. One that was not taken keeps what is held, for the next.
 *
 * @param own What the LMS itself writes at this commit, for example the total time.
 */
export function withCommit(
  ledger: Ledger,
  { at, taken, last, own = new Map() }: Omit<Commit, 'changes'> & { readonly own?: LmsRecord },
): Ledger {
  const { stored, held, commits } = ledger;
  const sent = new Map([...held, ...own]);
  const changes = [...sent]
    .filter(([element, value]) => stored.get(element) !== value)
    .map(([element, after]) => ({ element, before: stored.get(element) ?? null, after }));
  const log = [...commits, { at, taken, last, changes }];
  if (!taken) return { ...ledger, commits: log };
  return { stored: new Map([...stored, ...sent]), held: new Map(), commits: log };
}

/** The ledger at the next launch: what was never committed is gone. */
export function relaunched(ledger: Ledger): Ledger {
  return { ...ledger, held: new Map() };
}

/** The record with what is held on top: how it will be once that is sent. */
export function asSet({ stored, held }: Ledger): LmsRecord {
  return new Map([...stored, ...held]);
}
