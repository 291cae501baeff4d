import type { AccountDocument, DocumentSection } from './document.ts';
import { accountKey } from './keys.ts';
import { sentencesIn } from './sentences.ts';

/** One row of the criteria matrix. */
export interface MatrixRow {
  /** Number and words of the criterion in its first row; in the others the number, as a reminder. */
  readonly criterion: string;
  /** The first row of its criterion. */
  readonly begins: boolean;
  readonly part: string;
  /** Heading and paragraph, or that there is none. */
  readonly where: string;
  /** Name of that paragraph, to lead there; `''` if there is none. */
  readonly anchor: string;
}

/** Name of a paragraph of an account: letters, digits and `_`, as a Word bookmark wants it. */
export function anchorOf(document: string, section: number, block: number): string {
  return `p_${document.replaceAll('-', '_')}_${section + 1}_${block + 1}`;
}

/**
 * The rows of one criterion: each of its parts, and where the learner sees it covered.
 *
 * @param texts what was written, by key: which parts are ticked, and with which sentences
 */
export function matrixRows(
  document: AccountDocument,
  parts: readonly { readonly id: string; readonly text: string }[],
  texts: Readonly<Record<string, string>>,
): MatrixRow[] {
  const textAt = (kind: 'part' | 'sentence', id: string) =>
    texts[accountKey(document.id, kind, id)] ?? '';
  return parts.map(({ id, text }, at) => {
    const sentence = textAt('sentence', id);
    const ticked = textAt('part', id) === 'yes';
    return {
      criterion: at === 0 ? `${document.label} ${document.criterion}` : document.label,
      begins: at === 0,
      part: text,
      ...(ticked && sentence !== ''
        ? placeOf(document, sentence)
        : { where: ticked ? 'ticked, without a sentence' : 'not ticked', anchor: '' }),
    };
  });
}

/** Where a sentence stands, counted as whoever reads the page counts: a list is one paragraph. */
function placeOf(
  { id, sections }: AccountDocument,
  sentence: string,
): Pick<MatrixRow, 'where' | 'anchor'> {
  for (const [section, { title, blocks }] of sections.entries()) {
    for (const [block, inBlock] of blocks.entries()) {
      const items = inBlock.kind === 'list' ? inBlock.items : [inBlock.lines.join(' ')];
      const item = items.findIndex((piece) => sentencesIn(piece).includes(sentence));
      if (item < 0) continue;
      const point = inBlock.kind === 'list' ? `, point ${item + 1}` : '';
      return {
        where: `“${title}”, paragraph ${block + 1}${point}`,
        anchor: anchorOf(id, section, block),
      };
    }
  }
  return { where: 'ticked; its sentence has changed since', anchor: '' };
}

/** The paragraphs that a matrix leads to. */
export function anchorsIn(rows: readonly MatrixRow[]): ReadonlySet<string> {
  return new Set(rows.map(({ anchor }) => anchor).filter((anchor) => anchor !== ''));
}

/** The blocks of a section, each with its name where a matrix leads to it. */
export function anchored<Block>(
  document: string,
  section: number,
  blocks: DocumentSection['blocks'],
  anchors: ReadonlySet<string>,
  make: (block: DocumentSection['blocks'][number], anchor: string) => Block,
): Block[] {
  return blocks.map((block, at) => {
    const anchor = anchorOf(document, section, at);
    return make(block, anchors.has(anchor) ? anchor : '');
  });
}
