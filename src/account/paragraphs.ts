import { plainText } from './plain-text.ts';

/** A paragraph, as the lines the learner broke it into. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly lines: readonly string[];
}

/** A bullet list. */
export interface BulletList {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** A piece of plain writing. */
export type Block = Paragraph | BulletList;

// A dash, asterisk or bullet and then a space, as people type and word processors paste them.
const bullet = /^[-*•·‣–—][ \t\u00A0]+(?=\S)/u;

/**
 * Reads plain writing as paragraphs and bullet lists: an empty line ends a paragraph, a line that
 * begins with a dash, an asterisk or a bullet and a space is an item of a list. No line is empty.
 */
export function paragraphs(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let open = false;
  for (const raw of plainText(text).split('\n')) {
    const line = raw.trim();
    const kind = bullet.test(line) ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    if (line === '') open = false;
    else if (open && last?.kind === kind) last.lines.push(line.replace(bullet, ''));
    else blocks.push({ kind, lines: [line.replace(bullet, '')] });
    if (line !== '') open = true;
  }
  return blocks.map(({ kind, lines }) =>
    kind === 'list' ? { kind, items: lines } : { kind, lines },
  );
}
