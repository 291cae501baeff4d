import { accountKeyParts } from './keys.ts';

/** An account as it stood at one moment: its headings, texts and facts, by key. */
export interface Version {
  /** In ms since 1970. */
  readonly at: number;
  /** Why it was kept, in a few words. */
  readonly why: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** At most so many versions of one account are kept. */
export const mostVersions = 25;
/** At most so many characters in all versions of one account together. */
export const mostCharacters = 300_000;
/** While writing goes on, a version is kept this often, in ms. */
export const every = 10 * 60_000;
/** So many characters gone from one text in one go are worth a version of what was there. */
export const greatLoss = 150;

/** The texts of an account that a version holds: not what was ticked or declared. */
export function versionTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  const kinds = ['draft', 'heading', 'order', 'fact', 'when', 'where'];
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([key, text]) => text !== '' && kinds.includes(accountKeyParts(key)?.kind ?? ''),
    ),
  );
}

/** The versions, oldest first, with one more; the same list if it would repeat the last one. */
export function withVersion(versions: readonly Version[], version: Version): readonly Version[] {
  const last = versions.at(-1);
  if (sameTexts(version.texts, last?.texts ?? {})) return versions;
  const kept = [...versions, version];
  while (kept.length > mostVersions || (kept.length > 1 && charactersOf(kept) > mostCharacters)) {
    kept.shift();
  }
  return kept;
}

/** Why the texts as they stood are to be kept now that they have changed; `null` if nothing calls for it. */
export function reasonToKeep(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
  sinceLast: number,
): string | null {
  const lost = Object.entries(before).some(
    ([key, text]) => text.length - (now[key] ?? '').length >= greatLoss,
  );
  if (lost) return 'before a long passage was taken out';
  return sinceLast >= every && Object.keys(before).length > 0 ? 'while you were writing' : null;
}

/** What has to be written to bring a version back: its texts, and nothing where it had nothing. */
export function restoring(
  version: Pick<Version, 'texts'>,
  now: Readonly<Record<string, string>>,
): Record<string, string> {
  return replacing(version.texts, versionTexts(now));
}

/** What has to be written so that `texts` stand in the place of `now`. */
export function replacing(
  texts: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Record<string, string> {
  const gone = Object.keys(now).filter((key) => !(key in texts));
  return { ...Object.fromEntries(gone.map((key) => [key, ''])), ...texts };
}

function sameTexts(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function charactersOf(versions: readonly Version[]): number {
  return versions.reduce(
    (sum, { texts }) => Object.values(texts).reduce((all, text) => all + text.length, sum),
    0,
  );
}
