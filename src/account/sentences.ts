import { paragraphs } from './paragraphs.ts';

// A stop, with what closes around it, and then a space before something that can begin a sentence.
const end = /(?<=[.?!…][)”’"']{0,2})\s+(?=[\p{Lu}\p{N}“‘"'(])/u;

/** The sentences of a text, in order; an item of a list counts as one or more of its own. */
export function sentencesOf(text: string): string[] {
  return paragraphs(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.lines.join(' ')]))
    .flatMap(sentencesIn);
}

/** The sentences of one paragraph or one item of a list. */
export function sentencesIn(piece: string): string[] {
  return piece
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** A stretch of a text with a little of what stands on either side, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly here: string;
  readonly after: string;
}

/** The words from `start` to `end` with up to so many characters around them. */
export function excerpt(text: string, start: number, end: number, around = 40): Excerpt {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const line = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before: (from > 0 ? '…' : '') + line(text.slice(from, start)).trimStart(),
    here: line(text.slice(start, end)),
    after: line(text.slice(end, to)).trimEnd() + (to < text.length ? '…' : ''),
  };
}
