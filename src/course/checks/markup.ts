import type { Problem } from '../problem.ts';
import type { PlacedWords } from './texts.ts';

interface Slip {
  readonly pattern: RegExp;
  readonly name: string;
  readonly expected: string;
  readonly remedy: string;
}

const slips: readonly Slip[] = [
  {
    pattern: /(?<=\S) {2,}(?=\S)/,
    name: 'double space',
    expected: 'one space',
    remedy: 'take one out',
  },
  {
    pattern: / [,;:?](?=\s|$)/,
    name: 'space before a mark',
    expected: 'the mark right after the word',
    remedy: 'take the space out',
  },
  {
    pattern: /["']/,
    name: 'straight quotation mark or apostrophe',
    expected: '“ ” ‘ ’',
    remedy: 'write the curly one',
  },
];

/** Stars that open emphasis without closing it: `**` and `*` come in pairs. */
function unbalanced(text: string): boolean {
  return text
    .replace(/`[^`]*`/g, '')
    .replace(/^[ \t]*[*-] /gm, '')
    .split(/\n\s*\n/)
    .some((paragraph) => {
      const sums = paragraph.replace(/(?<=\s)\*(?=\s)/g, '');
      const strong = sums.split('**').length - 1;
      const emphasis = sums.replaceAll('**', '').split('*').length - 1;
      return strong % 2 === 1 || emphasis % 2 === 1;
    });
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 15), at + 15)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Slips of typing that a reader would see. */
export function markup(texts: readonly PlacedWords[]): Problem[] {
  return texts.flatMap(({ place, field, text }) => {
    const spaced = field === 'lesson' ? text.replace(/\|[^\n]*\|/g, '') : text;
    const plain = spaced.replace(/`[^`]*`/g, '`').replace(/\]\([^)]*\)/g, ']');
    const found = slips.flatMap(({ pattern, name, expected, remedy }): Problem[] => {
      const match = pattern.exec(plain);
      if (!match) return [];
      return [{ place, found: `${name} near “${around(plain, match.index)}”`, expected, remedy }];
    });
    if (unbalanced(text)) {
      found.push({
        place,
        found: 'odd number of `*` or `**` in a paragraph',
        expected: 'each to open and close',
        remedy: 'close the emphasis; write × for times',
      });
    }
    return found;
  });
}
