import type { EmbeddedPages } from '../src/course/embedded-pages.ts';
import { htmlElements } from './html-elements.ts';

/** Shorter texts cost less than a name for them. */
const worthSharing = 200;

/**
 * The text of `pages.js`: a classic script that hands all pages of the package over as strings. What
 * pages share word for word (inline scripts, the policy, header and footer) is written once: a zip
 * finds a repetition only within the last 32 kB.
 *
 * @param pages Whole documents by file name.
 * @param assets Names of the package's assets.
 */
export function pagesScript(pages: ReadonlyMap<string, string>, assets: readonly string[]): string {
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  const shared = sharedTexts(sorted.map(([, html]) => html));
  const embedded: Omit<EmbeddedPages, 'pages'> = {
    // Module specifiers need the `./`.
    scripts: assets.filter((name) => name.endsWith('.js')).map((name) => `./${name}`),
    styles: assets.filter((name) => name.endsWith('.css')),
  };
  const texts = sorted.map(
    ([name, html]) => `${JSON.stringify(name)}:${concatenated(html, shared)}`,
  );
  return (
    `{const s=${JSON.stringify(shared)};` +
    `globalThis.outcomeFourPages={...${JSON.stringify(embedded)},pages:{${texts.join(',')}}};}\n`
  );
}

/** Inline scripts, policies and frames that stand in more than one page, longest first. */
function sharedTexts(pages: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const html of pages) {
    const texts = htmlElements(html)
      .filter(({ name }) => ['script', 'style', 'meta', 'footer'].includes(name))
      .map(({ start, end }) => html.slice(start, end));
    for (const text of new Set(texts)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([text, count]) => count > 1 && text.length >= worthSharing)
    .map(([text]) => text)
    .sort((a, b) => b.length - a.length);
}

/** A page as an expression: strings and shared texts, added up. */
function concatenated(html: string, shared: readonly string[]): string {
  let parts: (string | number)[] = [html];
  shared.forEach((text, index) => {
    parts = parts.flatMap((part) =>
      typeof part === 'number'
        ? [part]
        : part.split(text).flatMap((piece, at) => (at === 0 ? [piece] : [index, piece])),
    );
  });
  const terms = parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'number' ? `s[${part}]` : JSON.stringify(part)));
  return terms.join('+') || '""';
}
