import type { CourseDescription } from '../src/course/course-description.ts';
import type { PackageScope } from '../src/course/package-scope.ts';
import { textOf, type FileMap } from './file-map.ts';
import { htmlElements } from './html-elements.ts';

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

/** Files whose text may name other files. */
const readable = /\.(html|css|js|svg|json)$/;

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
    for (const [found] of text.matchAll(/[A-Za-z0-9_./-]+\.[A-Za-z0-9]+/g)) {
      for (const name of [resolve(found, from), resolve(found, '')]) {
        if (name === null || reached.has(name) || !files.has(name) || name.endsWith('.html'))
          continue;
        // Each package gets its own.
        if (['package.js', 'details.js', 'course.json'].includes(name)) continue;
        reached.add(name);
        waiting.push(name);
      }
    }
  };
  for (const text of pages) follow(text, '');
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (readable.test(name)) follow(textOf(files, name), name);
  }
  return [...reached].sort();
}

/** A path named in a file, as a path from the root; `null` if it leads out of the folder. */
function resolve(path: string, from: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
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
