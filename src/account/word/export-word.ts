import { zipSync } from 'fflate';
import type { Bundle } from '../bundle.ts';
import { anchorsIn } from '../matrix.ts';
import { accountBlocks } from './word-account.ts';
import { coverBlocks } from './word-cover.ts';
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
  const anchors = [...anchorsIn(cover?.rows ?? [])];
  const body = [
    ...(cover ? coverBlocks(cover) : []),
    ...accounts.flatMap((account) => accountBlocks(account, cover !== null, anchors)),
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
