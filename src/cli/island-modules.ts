import { attributeText, htmlElements } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/** A module that does nothing but hand on one export of another, as the bundler writes it. */
const stub = /^export\{(\w+) as (\w+)\}from"\.\/([\w.-]+\.js)";?\s*$/;

/**
 * The page with each island naming the module that really holds its component: the bundler leaves a
 * stub of a hundred bytes for each, and every stub is a request.
 *
 * @param scripts Texts of the site's modules by path, for example `assets/first-use.js`.
 */
export function withoutStubs(html: string, scripts: ReadonlyMap<string, string>): string {
  const edits: Edit[] = [];
  for (const { attributes } of htmlElements(html)) {
    const url = attributes.get('component-url');
    const name = attributes.get('component-export');
    const path = url?.value.replace(/^\.\//, '') ?? '';
    const [, inner, outer, file] = stub.exec(scripts.get(path) ?? '') ?? [];
    if (!url || !name || !inner || !file || outer !== name.value) continue;
    const folder = url.value.slice(0, url.value.lastIndexOf('/') + 1);
    edits.push(
      { start: url.start, end: url.end, text: attributeText(url.name, folder + file) },
      { start: name.start, end: name.end, text: attributeText(name.name, inner) },
    );
  }
  return splice(html, edits);
}
