/**
 * What `pages.js` of a package hands to the pages, as `globalThis.outcomeFourPages`, so that going
 * from page to page needs no network.
 */
export interface EmbeddedPages {
  /** Whole documents by file name. */
  readonly pages: Readonly<Record<string, string>>;
  /** Every module of the package, lazy ones included: `./assets/….js`. */
  readonly scripts: readonly string[];
  /** Every stylesheet of the package. */
  readonly styles: readonly string[];
}
