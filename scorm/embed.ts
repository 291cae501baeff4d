import type { EmbeddedPages } from '../src/course/embedded-pages.ts';

/**
 * The text of `pages.js`: a classic script that hands all pages of the package over as strings. The
 * pages stay whole: what they share costs little once the zip or the server has compressed it.
 *
 * @param pages Whole documents by file name.
 * @param assets Names of the package's assets.
 */
export function pagesScript(pages: ReadonlyMap<string, string>, assets: readonly string[]): string {
  const embedded: EmbeddedPages = {
    pages: Object.fromEntries([...pages].sort(([a], [b]) => (a < b ? -1 : 1))),
    // Module specifiers need the `./`.
    scripts: assets.filter((name) => name.endsWith('.js')).map((name) => `./${name}`),
    styles: assets.filter((name) => name.endsWith('.css')),
  };
  return `globalThis.outcomeFourPages = ${JSON.stringify(embedded)};\n`;
}
