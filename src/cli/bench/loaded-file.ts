import { extname } from 'node:path/posix';

/** A file that a visit loaded. */
export interface LoadedFile {
  /** Relative to the site: `assets/client.js`; the page itself by its own name. */
  readonly path: string;
  /** Bytes of its body on the way, compressed. */
  readonly bytes: number;
  /** When it was asked for, in ms since the document was. */
  readonly askedAt: number;
  /** When its last byte had arrived, counted likewise. */
  readonly hereAt: number;
}

/** Is it a script of the practice tools alone? `astro.config.mjs` names them so. */
export function isTool({ path }: LoadedFile): boolean {
  return path.startsWith('assets/tool-');
}

/** Is it a script? */
export function isScript({ path }: LoadedFile): boolean {
  return extname(path) === '.js';
}
