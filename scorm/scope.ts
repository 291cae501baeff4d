import type { CourseDescription } from '../src/course/course-description.ts';
import type { PackageScope } from '../src/course/package-scope.ts';
import { textOf, type FileMap } from './file-map.ts';
import { htmlElements } from './html-elements.ts';
import { mayNameFiles, namedFiles } from './named-files.ts';

/** Pages that every package holds. */
const always = [
  'index',
  'accounts',
  'record',
  'law',
  'help',
  'about',
  'privacy',
  'accessibility',
].map((name) => `${name}.html`);

/** Ids of the criteria in scope and of their units, as `data-for` names them. */
export function idsInScope(description: CourseDescription, scope: PackageScope): Set<string> {
  const criteria = description.criteria.filter(({ id }) => scope.criteria.includes(id));
  return new Set(criteria.flatMap(({ id, unit }) => [id, unit]));
}

/** Names of the pages in scope, sorted. */
export function pagesInScope(description: CourseDescription, scope: PackageScope): string[] {
  const ids = idsInScope(description, scope);
  const units = description.units.filter(({ id }) => ids.has(id)).map(({ id }) => `${id}.html`);
  const criteria = description.criteria.filter(({ id }) => ids.has(id));
  return [...always, ...units, ...criteria.flatMap(({ files }) => files)].sort();
}

/**
 * Names of the files that the pages need, and those that these need in turn (lazy chunks, fonts),
 * sorted. A file is needed if a text names it; pages are not followed.
 *
 * @param pages The texts of the pages, already stripped, so that nothing out of scope is followed.
 */
export function assetsReached(pages: Iterable<string>, files: FileMap): string[] {
  const reached = new Set<string>();
  const waiting: string[] = [];
  const follow = (text: string, from: string): void => {
    for (const name of namedFiles(text, from, files)) {
      if (reached.has(name)) continue;
      reached.add(name);
      waiting.push(name);
    }
  };
  for (const text of pages) follow(text, '');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (mayNameFiles(name)) follow(textOf(files, name), name);
  }
  return [...reached].sort();
}

/**
 * Throws if a stripped page still leads to a page out of scope, naming all such places: a learner
 * would meet a page that is not there.
 */
export function checkLinks(pages: ReadonlyMap<string, string>, ids: ReadonlySet<string>): void {
  const problems: string[] = [];
  for (const [page, html] of pages) {
    for (const { name, attributes } of htmlElements(html)) {
      const href = attributes.get('href')?.value ?? '';
      const target = /^([^:?#]+\.html)/.exec(href)?.[1];
      if (target === undefined || pages.has(target.replace(/^\.\//, ''))) continue;
      problems.push(
        `${page} › <${name} href>: unexpected ${href}, expected a page of the package ` +
          `(${[...ids].sort().join(', ')}); mark what leads there with data-for`,
      );
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
