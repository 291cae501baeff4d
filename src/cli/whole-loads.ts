import { posix } from 'node:path';
import { htmlElements } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/**
 * The page with `target="_top"` on every link that leads into or out of a page with a policy of its
 * own. Where a target is named, the browser itself loads the page, with a new document: going there
 * without one would keep the policy of the page before.
 *
 * @param name The page's own path from the site's folder.
 * @param apart The pages with policies of their own.
 */
export function withWholeLoads(html: string, name: string, apart: ReadonlySet<string>): string {
  const edits: Edit[] = [];
  for (const { name: element, attributes } of htmlElements(html)) {
    const href = attributes.get('href');
    if (element !== 'a' || !href || attributes.has('target')) continue;
    const path = href.value.replace(/[?#].*$/s, '');
    if (path === '' || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) continue;
    const target = posix.join(posix.dirname(name), path);
    if (target === name || !(apart.has(name) || apart.has(target))) continue;
    edits.push({ start: href.end, end: href.end, text: ' target="_top"' });
  }
  return splice(html, edits);
}
