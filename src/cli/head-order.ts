import { attributeText, htmlElements } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/** A static import of a built module; `import(…)` is lazy and does not match. */
const staticImport = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g;

/**
 * The page with its head in the order in which a slow phone should ask: policy, stylesheets, every
 * module its islands start with, then the blocking script, the font last. A browser does not look
 * past a blocking script while a policy stands before it, so what comes after waits a round trip.
 * Modules come with low priority: the stylesheet decides when something can be read.
 *
 * @param scripts Texts of the site's modules by path, for example `assets/first-use.js`.
 */
export function withHeadOrder(html: string, scripts: ReadonlyMap<string, string>): string {
  const elements = htmlElements(html);
  const policy = elements.find((e) => e.attributes.has('http-equiv') && e.name === 'meta');
  const head = elements.find(({ name }) => name === 'head');
  if (!policy || !head)
    throw new Error('found a page without a policy, expected one in every page');
  const moved = (at: number, part: (typeof elements)[number]): Edit[] => [
    { start: part.start, end: part.end, text: '' },
    { start: at, end: at, text: html.slice(part.start, part.end) },
  ];
  const links = elements.filter(({ name, parent }) => name === 'link' && parent === head);
  const rel = (link: (typeof links)[number]) => link.attributes.get('rel')?.value;
  const old = links.filter((link) => rel(link) === 'modulepreload');
  const preloads = startModules(elements, scripts).map(
    (path) => `<link rel="modulepreload" fetchpriority="low" ${attributeText('href', path)}>`,
  );
  return splice(html, [
    ...links.filter((l) => rel(l) === 'stylesheet').flatMap((l) => moved(policy.end, l)),
    ...old.map(({ start, end }) => ({ start, end, text: '' })),
    { start: policy.end, end: policy.end, text: preloads.join('') },
    ...links.filter((l) => rel(l) === 'preload').flatMap((l) => moved(head.innerEnd, l)),
  ]);
}

/** Paths of the modules that the page's islands and scripts start with, and what these import. */
function startModules(
  elements: ReturnType<typeof htmlElements>,
  scripts: ReadonlyMap<string, string>,
): string[] {
  const asked = elements.flatMap(({ name, attributes }) => {
    const script = name === 'script' && attributes.get('type')?.value === 'module';
    // An island that waits until it is seen is not among what the page starts with.
    const later = attributes.get('client')?.value === 'visible';
    const urls = script ? ['src'] : later ? [] : ['component-url', 'renderer-url'];
    return urls.map((url) => attributes.get(url)?.value.replace(/^\.?\//, ''));
  });
  const found = new Set<string>();
  const take = (path: string | undefined): void => {
    const text = path === undefined ? undefined : scripts.get(path);
    if (path === undefined || text === undefined || found.has(path)) return;
    found.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, name = ''] of text.matchAll(staticImport)) take(folder + name);
  };
  asked.forEach(take);
  // The largest first: the others are stubs that wait for it.
  const size = (path: string) => scripts.get(path)?.length ?? 0;
  return [...found].sort((a, b) => size(b) - size(a));
}
