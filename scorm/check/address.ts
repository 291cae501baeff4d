/** An address that a file of a package names. */
export interface Address {
  /** The file that names it. */
  readonly file: string;
  /** As it is written. */
  readonly url: string;
  /**
   * `load` = the browser fetches it by itself; `link` = only if somebody follows it; `script` = a
   * script names it, and what for cannot be seen.
   */
  readonly use: 'load' | 'link' | 'script';
}

/** Begins with a scheme of the web, or is an address of another host. */
export function isRemote(url: string): boolean {
  return /^(https?|wss?|ftp):|^\/\//i.test(url);
}

/** Begins at the root of the server, which in an LMS is not the package's. */
export function isFromRoot(url: string): boolean {
  return /^\/(?!\/)/.test(url);
}
