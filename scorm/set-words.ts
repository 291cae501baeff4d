import type { PackageSettings } from '../src/course/package-settings.ts';
import { ruleWords } from '../src/course/rule-words.ts';
import { htmlElements } from './html-elements.ts';
import { splice } from './splice.ts';

/** What a package may choose and pages say. Throws if a page asks for something else. */
function wordsFor(name: string, { passMark, rule }: PackageSettings): string {
  if (name === 'pass-mark') return `${passMark}%`;
  if (name === 'rule') return ruleWords[rule];
  throw new Error(`data-setting: unexpected “${name}”, expected pass-mark or rule`);
}

/**
 * The page with this package's choices where the site's stand: what lies in an element with
 * `data-setting` is put into words anew. All else stays as it was, byte for byte.
 */
export function setWords(html: string, settings: PackageSettings): string {
  if (!html.includes('data-setting')) return html;
  const edits = htmlElements(html).flatMap(({ attributes, innerStart, innerEnd }) => {
    const name = attributes.get('data-setting')?.value;
    if (name === undefined) return [];
    return [{ start: innerStart, end: innerEnd, text: wordsFor(name, settings) }];
  });
  return splice(html, edits);
}
