import { zipSync } from 'fflate';
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

/** What a Word file holds. */
export interface WordDocument {
  /** The document's title, as file managers show it. */
  readonly title: string;
  /** Stands bold in the header of every page, such as DRAFT; `''` = nothing. */
  readonly mark: string;
  /** The rest of that header. */
  readonly head: string;
  /** Paragraphs and tables of WordprocessingML, in order. */
  readonly body: readonly string[];
}

/** A Word file (ECMA-376), A4, in which every page says which document it is and its number. */
export function wordFile({ title, mark, head, body }: WordDocument): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Object.entries({
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
    'word/header1.xml': headerPart(mark, head),
    'word/footer1.xml': footerPart(),
    'docProps/core.xml': corePart(title),
  }).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(parts), { mtime: timeless });
}
