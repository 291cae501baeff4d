import { basename } from 'node:path/posix';
import { htmlElements } from '../../../scorm/html-elements.ts';
import type { Figure } from './figure.ts';
import { weight } from './gzip.ts';

/** What kind of page a file is, by its name: `d9-4-1-learn.html` is a `learn` page. */
export function pageType(name: string): string {
  const [, part] = /-(learn|practise|check|account)\.html$/.exec(name) ?? [];
  if (part) return part;
  if (name === 'index.html') return 'home';
  if (/^d\d+\.html$/.test(name)) return 'unit';
  return /^d\d+-\d+-\d+\.html$/.test(name) ? 'criterion' : 'text';
}

/** Files of the site that a page names in its head by `<link>`. */
function linked(html: string, ending: string): string[] {
  const urls = htmlElements(html)
    .filter(({ name }) => name === 'link')
    .map(({ attributes }) => attributes.get('href')?.value ?? '');
  return [...new Set(urls.filter((url) => url.endsWith(ending)))];
}

/**
 * For each kind of page the weight of its HTML, stylesheets and fonts; of several such pages, that
 * of the one with the most HTML. Throws if a page names a file that is not there.
 *
 * @param files every file of the site by its name, relative to the site
 */
export function pageWeights(files: ReadonlyMap<string, Uint8Array>): Figure[] {
  const weigh = (name: string): number => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`A page names ${name}, which is not there`);
    return weight(name, bytes);
  };
  const largest = new Map<string, string>();
  for (const name of [...files.keys()].filter((name) => /^[^/]+\.html$/.test(name))) {
    const known = largest.get(pageType(name));
    if (known === undefined || weigh(name) > weigh(known)) largest.set(pageType(name), name);
  }
  return [...largest].flatMap(([type, name]) => {
    const html = new TextDecoder().decode(files.get(name));
    const sum = (names: readonly string[]): number =>
      names.reduce((total, each) => total + weigh(each), 0);
    const kB = (what: string, bytes: number): Figure => {
      const where = `Page of type ${type} (${basename(name, '.html')})`;
      return { what: `${where}: ${what}`, measured: bytes / 1000, unit: 'kB', limit: null };
    };
    return [
      kB('HTML', weigh(name)),
      kB('CSS', sum(linked(html, '.css'))),
      kB('font', sum(linked(html, '.woff2'))),
    ];
  });
}
