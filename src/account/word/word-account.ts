import type { AccountDocument, DocumentSection } from '../document.ts';
import { anchored } from '../matrix.ts';
import type { Block } from '../paragraphs.ts';
import { wordParagraph } from './word-blocks.ts';

/**
 * One account. On its own its title is the document's and its headings are of the first level;
 * behind a cover sheet it begins a page and everything is a level lower.
 *
 * @param anchors paragraphs to which the cover sheet leads
 */
export function accountBlocks(
  document: AccountDocument,
  covered: boolean,
  anchors: readonly string[],
): string[] {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const heading = covered ? 'Heading2' : 'Heading1';
  const { declaration, facts } = document;
  return [
    wordParagraph([document.title], { style: covered ? 'Heading1' : 'Title', newPage: covered }),
    wordParagraph([document.unit, by]),
    wordParagraph([document.criterion], { style: 'Criterion' }),
    ...document.sections.flatMap(({ title, blocks }, at) => [
      wordParagraph([title], { style: heading }),
      // A heading still needs a place to write, for whoever goes on in Word.
      ...(blocks.length === 0 ? [wordParagraph([])] : []),
      ...anchored(document.id, at, blocks, new Set(anchors), (one, anchor) =>
        block(one, anchor, anchors.indexOf(anchor) + 1),
      ).flat(),
    ]),
    ...(facts.length > 0 ? [wordParagraph(['My facts'], { style: heading })] : []),
    ...facts.flatMap((one) => fact(one, covered ? 'Heading3' : 'Heading2')),
    wordParagraph([declaration.title], { style: heading }),
    ...declaration.lines.map(({ label, text }) =>
      wordParagraph(label ? [label, text] : [text], { style: 'Declared', boldAnswer: true }),
    ),
    wordParagraph([document.note], { style: 'Note' }),
  ];
}

function fact({ title, blocks }: DocumentSection, style: 'Heading2' | 'Heading3'): string[] {
  return [wordParagraph([title], { style }), ...blocks.flatMap((one) => block(one, '', 0))];
}

/** @param mark number of the bookmark, unlike that of any other */
function block(block: Block, anchor: string, mark: number): string[] {
  const bookmark = anchor ? { bookmark: { name: anchor, mark } } : {};
  if (block.kind === 'paragraph') return [wordParagraph(block.lines, bookmark)];
  return block.items.map((item, at) =>
    wordParagraph([item], { style: 'ListBullet', ...(at === 0 && bookmark) }),
  );
}
