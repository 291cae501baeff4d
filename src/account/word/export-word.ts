import { zipSync } from 'fflate';
import type { Bundle, Cover } from '../bundle.ts';
import type { AccountDocument, DocumentSection } from '../document.ts';
import type { Block } from '../paragraphs.ts';
import { wordParagraph, wordTable } from './word-blocks.ts';
import {
  contentTypesPart,
  corePart,
  documentRelationships,
  footerPart,
  headerPart,
  packageRelationships,
  sectionProperties,
  settingsPart,
} from './word-frame.ts';
import { numberingPart, stylesPart, wordPart } from './word-styles.ts';

/** The earliest moment a zip can hold: the file says nothing of when it was made. */
const timeless = new Date(1980, 0, 1);

/** The bundle as a Word file (ECMA-376). The only names in it are those the learner gave. */
export function toWord(bundle: Bundle): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Object.entries(wordParts(bundle)).map(([name, text]) => [
    name,
    encoder.encode(text),
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: timeless });
}

/** The parts of the Word file by their paths. */
export function wordParts({ title, draft, head, cover, accounts }: Bundle): Record<string, string> {
  const body = [
    ...(cover ? coverBlocks(cover) : []),
    ...accounts.flatMap((account, at) => accountBlocks(account, cover !== null || at > 0)),
  ];
  return {
    '[Content_Types].xml': contentTypesPart(),
    '_rels/.rels': packageRelationships(),
    'word/document.xml': wordPart(
      'document',
      `<w:body>${body.join('')}${sectionProperties}</w:body>`,
    ),
    'word/_rels/document.xml.rels': documentRelationships(),
    'word/styles.xml': stylesPart(),
    'word/numbering.xml': numberingPart(),
    'word/settings.xml': settingsPart(),
    'word/header1.xml': headerPart(draft, head),
    'word/footer1.xml': footerPart(),
    'docProps/core.xml': corePart(title),
  };
}

function coverBlocks({ words, units, learner, centre, rows }: Cover): string[] {
  const named = units.flatMap(({ code, title, reference, numbers }) => [
    `${words.unit}: ${code} ${title}`,
    `${words.reference}: ${reference}`,
    `${words.numbers}: ${numbers}`,
  ]);
  return [
    wordParagraph([words.title], { style: 'Title' }),
    wordParagraph([...named, `${words.learner}: ${learner}`, `${words.centre}: ${centre}`]),
    wordParagraph([words.matrix], { style: 'Heading1' }),
    wordTable({
      title: words.matrix,
      description: `${words.criterion}; ${words.part}; ${words.where}`,
      widths: [40, 35, 25],
      head: [words.criterion, words.part, words.where],
      // The criterion is not repeated in every row of its own.
      rows: rows.map(({ criterion, part, where }, at) => [
        rows[at - 1]?.criterion === criterion ? '' : criterion,
        part,
        where,
      ]),
    }),
    wordParagraph([words.signatures], { style: 'Heading1' }),
    wordTable({
      title: words.signatures,
      description: `${words.role}; ${words.signature}; ${words.signed}`,
      widths: [30, 45, 25],
      head: [words.role, words.signature, words.signed],
      rows: words.signers.map((signer) => [signer, '', '']),
      height: 720,
    }),
    wordParagraph([words.note], { style: 'Note' }),
  ];
}

function accountBlocks(document: AccountDocument, newPage: boolean): string[] {
  const by = [document.learner, document.date].filter((part) => part !== '').join(', ');
  const { declaration } = document;
  return [
    wordParagraph([document.title], { style: 'Title', newPage }),
    wordParagraph([document.unit, by]),
    wordParagraph([document.criterion], { style: 'Criterion' }),
    ...sections(document.sections, 'Heading1'),
    ...(document.facts.length > 0
      ? [
          wordParagraph(['My facts'], { style: 'Heading1' }),
          ...sections(document.facts, 'Heading2'),
        ]
      : []),
    wordParagraph([declaration.title], { style: 'Heading1' }),
    ...declaration.lines.map(({ label, text }) => wordParagraph(label ? [label, text] : [text])),
    wordParagraph([document.note], { style: 'Note' }),
  ];
}

function sections(list: readonly DocumentSection[], style: 'Heading1' | 'Heading2'): string[] {
  return list.flatMap(({ title, blocks }) => [
    wordParagraph([title], { style }),
    // A heading still needs a place to write, for whoever goes on in Word.
    ...(blocks.length > 0 ? blocks.flatMap(block) : [wordParagraph([])]),
  ]);
}

function block(block: Block): string[] {
  return block.kind === 'list'
    ? block.items.map((item) => wordParagraph([item], { style: 'ListBullet' }))
    : [wordParagraph(block.lines)];
}
