import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { IParagraphOptions, IPropertiesOptions } from 'docx';
import type { AccountDocument, DocumentSection } from './document.ts';
import type { Block } from './paragraphs.ts';
import { runsRightToLeft } from './text-direction.ts';
import { a4, bullets, wordStyles } from './word-styles.ts';

/**
 * The document as a Word file (ECMA-376). This module brings the whole of `docx` with it, about
 * 70 kB: import it only when a learner asks for the file.
 */
export async function toWord(document: AccountDocument): Promise<Blob> {
  return Packer.toBlob(new Document(wordOptions(document)));
}

/** The document in the terms of the `docx` library. The only name in it is the one the learner gave. */
export function wordOptions(document: AccountDocument): IPropertiesOptions {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const facts =
    document.facts.length > 0
      ? [
          paragraph(['My facts'], { heading: HeadingLevel.HEADING_1 }),
          ...sections(document.facts, HeadingLevel.HEADING_2),
        ]
      : [];
  return {
    title: document.title,
    // Otherwise the library writes "Un-named" where Word shows the author.
    creator: 'Outcome Four',
    lastModifiedBy: 'Outcome Four',
    styles: wordStyles,
    numbering: { config: [bullets] },
    sections: [
      {
        properties: { page: { size: a4 } },
        headers: {
          default: new Header({
            children: [
              paragraph([`${document.draft} · ${document.stamp}`], {
                alignment: AlignmentType.RIGHT,
              }),
            ],
          }),
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          paragraph([document.title], { heading: HeadingLevel.TITLE }),
          paragraph([document.unit]),
          paragraph([by]),
          paragraph([document.criterion], { style: 'Criterion' }),
          ...sections(document.sections, HeadingLevel.HEADING_1),
          ...facts,
          paragraph([document.note], { style: 'Note' }),
        ],
      },
    ],
  };
}

function sections(
  list: readonly DocumentSection[],
  heading: NonNullable<IParagraphOptions['heading']>,
): Paragraph[] {
  return list.flatMap(({ title, blocks }) => [
    paragraph([title], { heading }),
    // A heading still needs a place to write, for whoever goes on in Word.
    ...(blocks.length > 0 ? blocks.flatMap(block) : [new Paragraph({})]),
  ]);
}

function block(block: Block): Paragraph[] {
  return block.kind === 'list'
    ? block.items.map((item) =>
        paragraph([item], { numbering: { reference: bullets.reference, level: 0 } }),
      )
    : [paragraph(block.lines)];
}

function paragraph(lines: readonly string[], options: IParagraphOptions = {}): Paragraph {
  const rightToLeft = runsRightToLeft(lines.join(' '));
  return new Paragraph({
    ...options,
    bidirectional: rightToLeft,
    children: lines.map(
      (text, index) => new TextRun({ text, rightToLeft, ...(index > 0 && { break: 1 }) }),
    ),
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}
