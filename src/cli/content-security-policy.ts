import { createHash } from 'node:crypto';
import { attributeText, htmlElements } from '../../scorm/html-elements.ts';
import { splice, type Edit } from '../../scorm/splice.ts';

/** Types of `<script>` that only hold data: nothing runs, so nothing needs a hash. */
const data = /^(application\/(ld\+)?json|text\/plain|text\/template)$/i;

/** Hashes of everything inline that the policy must allow, sorted. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** The hashes of all inline scripts and styles of the pages given. */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const { name, attributes, innerStart, innerEnd } of htmlElements(html)) {
      const text = html.slice(innerStart, innerEnd);
      if (name === 'style') styles.add(hash(text));
      if (name !== 'script' || attributes.has('src')) continue;
      if (!data.test(attributes.get('type')?.value ?? '')) scripts.add(hash(text));
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/**
 * One policy for the whole site (CSP level 3). It stays in force when the learner goes from page to
 * page without a new document, so it holds the hashes of all pages, not only of its own.
 * Downloads by `blob:` need nothing; workers of our own fall under `script-src`.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * The policy of a page that shows other pages of this site in frames and has a worker serve them: the
 * site's, and these two. It must never be left or entered without a new document.
 */
export function framingPolicy(policy: string): string {
  return `${policy}; frame-src 'self'; worker-src 'self'`;
}

/**
 * The page with the policy as early as it may stand: after `<meta charset>`, which browsers seek in
 * the first 1,024 bytes. A policy already there is replaced. Throws if the page has no head.
 */
export function withPolicy(html: string, policy: string): string {
  const elements = htmlElements(html);
  const head = elements.find(({ name }) => name === 'head');
  if (!head) throw new Error('found a page without <head>, expected one in every page');
  const inHead = elements.filter(({ name, parent }) => name === 'meta' && parent === head);
  const charset = inHead.find(({ attributes }) => attributes.has('charset'));
  const old = inHead.filter(
    ({ attributes }) =>
      attributes.get('http-equiv')?.value.toLowerCase() === 'content-security-policy',
  );
  const at = charset?.end ?? head.innerStart;
  // The mark keeps the first page's element: each soft navigation would add another policy.
  const meta =
    `<meta http-equiv="Content-Security-Policy" ${attributeText('content', policy)}` +
    ' data-astro-transition-persist="csp">';
  const edits: Edit[] = old.map(({ start, end }) => ({ start, end, text: '' }));
  return splice(html, [...edits, { start: at, end: at, text: meta }]);
}
