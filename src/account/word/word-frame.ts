import { escapeMarkup } from '../escape-markup.ts';
import { wordText } from './word-blocks.ts';
import { wordPart } from './word-styles.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** `[Content_Types].xml` (ECMA-376, part 2): what each part is. */
export function contentTypesPart(): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const names = ['styles', 'numbering', 'settings', 'header1', 'footer1'];
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('word/document.xml', `${types}document.main+xml`) +
    names.map((name) => part(`word/${name}.xml`, `${types}${name.replace('1', '')}+xml`)).join('') +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  return (
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    list
      .map(
        ([type, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
      )
      .join('') +
    '</Relationships>'
  );
}

/** `_rels/.rels`: where the document begins. */
export function packageRelationships(): string {
  return relationships([
    [`${office}officeDocument`, 'word/document.xml'],
    [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ]);
}

/** `word/_rels/document.xml.rels`; header and footer are `rId4` and `rId5`. */
export function documentRelationships(): string {
  const names = ['styles', 'numbering', 'settings', 'header1', 'footer1'];
  return relationships(
    names.map((name) => [`${office}${name.replace('1', '')}`, `${name}.xml`] as const),
  );
}

/** `docProps/core.xml`: title and language, and no name of a person. */
export function corePart(title: string): string {
  return (
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>Outcome Four</dc:creator><dc:language>en-GB</dc:language>` +
    '</cp:coreProperties>'
  );
}

/** `word/settings.xml`: the format of Word 2013 and later, so that nothing opens in a compatibility mode. */
export function settingsPart(): string {
  return wordPart(
    'settings',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/>',
  );
}

/** `word/header1.xml`: DRAFT, while it is one, and whose account of what this is, on every page. */
export function headerPart(mark: string, words: string): string {
  const run = (text: string, bold: boolean) =>
    `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/><w:spacing w:val="40"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>' : ''}<w:t xml:space="preserve">${wordText(text)}</w:t></w:r>`;
  const marked = mark ? run(mark, true) + run(' · ', false) : '';
  return wordPart(
    'hdr',
    `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${marked}${run(words, false)}</w:p>`,
  );
}

/** `word/footer1.xml`: the page and how many there are. */
export function footerPart(): string {
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const field = (name: string) =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return wordPart(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${text('Page ')}${field('PAGE')}${text(' of ')}${field('NUMPAGES')}</w:p>`,
  );
}

/** The last properties of the document: A4, its margins, header and footer (17.6). */
export const sectionProperties =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1304" w:left="1134" w:header="624" w:footer="624" w:gutter="0"/></w:sectPr>';
