/** Kinds of file an account is exported as. */
export type ExportKind = 'docx' | 'md' | 'txt';

/**
 * Name of an exported file: `d9-4-1-account-draft-2026-11-23.docx`. It holds no name of a person,
 * since the file may lie on a shared computer.
 *
 * @param criterion Id such as `d9-4-1`.
 * @param day ISO date.
 */
export function fileName(criterion: string, day: string, kind: ExportKind): string {
  return `${criterion}-account-draft-${day}.${kind}`;
}
