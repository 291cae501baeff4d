import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PackageFile } from '../../../scorm/packages-of.ts';

/** Every file of the built site by its name, without the packages. */
export function siteFiles(dist: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(dist, path).split(sep).join('/');
    if (entry.isFile() && !name.startsWith('packages/')) files.set(name, readFileSync(path));
  }
  return files;
}

/** The packages made of the site. Throws, saying what to do, if none were made. */
export function packagesOf(dist: string): PackageFile[] {
  const list = join(dist, 'packages', 'packages.json');
  if (!existsSync(list)) {
    throw new Error(`${list} is not there: make the packages with \`npm run package\``);
  }
  return JSON.parse(readFileSync(list, 'utf8')) as PackageFile[];
}

/** The names of all lessons of the site, in order. Throws if there is none. */
export function lessonPages(files: ReadonlyMap<string, Uint8Array>): [string, ...string[]] {
  const [first, ...others] = [...files.keys()]
    .filter((name) => /^[^/]+-learn\.html$/.test(name))
    .sort();
  if (first === undefined) throw new Error('The site has no lesson: expected a page …-learn.html');
  return [first, ...others];
}
