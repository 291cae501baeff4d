/** Kinds of file an account is exported as. */
export type ExportKind = 'docx' | 'html' | 'md' | 'txt';

/**
 * Name of an exported file: `d9-4-1-account-draft-2026-11-23.docx`. It holds no name of a person,
 * since the file may lie on a shared computer.
 *
 * @param what Id such as `d9-4-1`, of a unit, or `accounts`.
 * @param day ISO date.
 */
export function fileName(what: string, day: string, kind: ExportKind, final = false): string {
  return `${what}-account-${final ? 'final' : 'draft'}-${day}.${kind}`;
}
