import type { FileMap } from './file-map.ts';
import { sha256 } from './sha256.ts';

/** Where the site says what files it has: whoever makes packages in a browser cannot look. */
export const siteListName = 'site-files.json';

/** One file of the site, by its path from the site's folder. */
export interface SiteFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

/** The list of a site's files, sorted, without the list itself. */
export function siteList(files: FileMap): SiteFile[] {
  return [...files]
    .filter(([name]) => name !== siteListName)
    .map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Was the file that arrived the one on the list? A host may have changed it, or the site since. */
export function isAsListed({ size, sha256: expected }: SiteFile, bytes: Uint8Array): boolean {
  return bytes.length === size && sha256(bytes) === expected;
}
