import { posix } from 'node:path';
import { within, type Problem } from '../course/problem.ts';
import { htmlElements, type HtmlElement } from '../../scorm/html-elements.ts';
import { isRootAbsolute, sourceSets, urlAttributes } from './relative-urls.ts';

const harmless = /^(data|blob|mailto|tel):/i;

/** Everything in one page that would break in a sub-folder, in an LMS or under the policy. */
export function pageProblems(page: string, html: string, files: ReadonlySet<string>): Problem[] {
  return htmlElements(html).flatMap((element) => [
    ...[...element.attributes.values()].flatMap(({ name, value }) => {
      const place = within(page, `<${element.name} ${name}>`);
      const urls = urlsIn(name, value);
      return [
        ...forbiddenAttribute(place, name, value),
        ...urls.flatMap((url) => urlProblems(place, url, page, files, mayLeaveSite(element))),
      ];
    }),
    ...(element.name === 'style' ? cssProblems(page, element.ownText, files) : []),
    ...(element.name === 'script' ? scriptProblems(page, element.ownText, files) : []),
  ]);
}

/** Every URL of a stylesheet that would break. */
export function cssProblems(file: string, css: string, files: ReadonlySet<string>): Problem[] {
  const urls = css.matchAll(/url\(\s*["']?([^"')]*)|@import\s*["']([^"']*)/g);
  return [...urls].flatMap(([, url = '', imported = '']) =>
    urlProblems(within(file, 'url()'), url || imported, file, files, false),
  );
}

/** Every string of a script that names a file of the site from the server's root. */
export function scriptProblems(file: string, text: string, files: ReadonlySet<string>): Problem[] {
  return [...text.matchAll(/["'`]\/([\w./-]+)["'`]/g)]
    .filter(([, path = '']) => files.has(path))
    .map(([found]) => rootProblem(within(file, 'script'), found));
}

function urlsIn(name: string, value: string): string[] {
  if (urlAttributes.has(name)) return [value.trim()];
  if (!sourceSets.has(name)) return [];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

/** A link may lead to another site; nothing may be loaded from there. */
function mayLeaveSite({ name }: HtmlElement): boolean {
  return name === 'a' || name === 'area';
}

function forbiddenAttribute(place: string, name: string, value: string): Problem[] {
  const expected = 'markup that the Content-Security-Policy lets through';
  const found = `${name}="${value}"`;
  if (name === 'style')
    return [{ place, found, expected, remedy: 'move it to a stylesheet and give it a class' }];
  if (/^on[a-z]+$/.test(name))
    return [{ place, found, expected, remedy: 'add a listener in a script of the page' }];
  return [];
}

function urlProblems(
  place: string,
  url: string,
  from: string,
  files: ReadonlySet<string>,
  mayLeave: boolean,
): Problem[] {
  if (url === '' || harmless.test(url)) return [];
  if (isRootAbsolute(url)) return [rootProblem(place, url)];
  if (/^https?:/i.test(url) || url.startsWith('//')) {
    const remedy = 'put a copy into the repository: nothing may be loaded from elsewhere';
    return mayLeave ? [] : [{ place, found: url, expected: 'a file of the site', remedy }];
  }
  if (/^[a-z][a-z+.-]*:/i.test(url)) {
    const remedy = 'name a file of the site by a relative URL';
    return [{ place, found: url, expected: 'a relative URL', remedy }];
  }
  const path = url.replace(/[?#].*$/s, '');
  if (path === '') return [];
  const target = posix.join(posix.dirname(from), path);
  // Packages are made after this step.
  if (files.has(target) || target.startsWith('packages/')) return [];
  const remedy = 'mend the link, or add the page; every link names its .html file';
  return [{ place, found: url, expected: 'the name of a file of the site', remedy }];
}

function rootProblem(place: string, found: string): Problem {
  return {
    place,
    found,
    expected: 'a relative URL',
    remedy: 'name the file without the leading slash: an LMS serves the course from a sub-folder',
  };
}
