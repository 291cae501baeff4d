import { globSync, readFileSync } from 'node:fs';

/** The texts of all content files, by path from the repository's root. */
export function contentFiles(): Record<string, string> {
  const paths = globSync('content/**/*.{yaml,mdx}').map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}
