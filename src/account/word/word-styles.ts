const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The declaration and root of a part; `inner` is its content. */
export function wordPart(root: string, inner: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:${root} xmlns:w="${space}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `${inner}</w:${root}>`
  );
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Paragraph and run properties, in the schema's order. Sizes are half-points, spacing twentieths of a point. */
  readonly paragraph?: string;
  readonly run?: string;
}

const heading = (level: number, size: number, before: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
});

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:after="160"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>',
  },
  heading(1, 28, 320),
  heading(2, 24, 240),
  heading(3, 22, 200),
  {
    id: 'Criterion',
    name: 'Criterion',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="8F420A"/></w:pBdr><w:spacing w:before="200" w:after="240"/><w:ind w:left="240"/>',
    run: '<w:sz w:val="24"/><w:szCs w:val="24"/>',
  },
  // Kept together, so that no line of it stands on a page of its own.
  {
    id: 'Declared',
    name: 'Declared',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:after="80"/>',
  },
  // An extract that somebody else wrote.
  {
    id: 'Extract',
    name: 'Extract',
    paragraph:
      '<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="6" w:space="8" w:color="7A7466"/></w:pBdr><w:spacing w:after="80"/><w:ind w:left="340"/>',
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph:
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="160"/><w:contextualSpacing/>',
  },
  {
    id: 'Note',
    name: 'Note',
    paragraph: '<w:keepLines/><w:spacing w:before="240"/>',
    run: '<w:i/><w:iCs/><w:color w:val="4A525C"/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: 'Header',
    name: 'header',
    paragraph: '<w:jc w:val="right"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: '<w:jc w:val="right"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
];

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7A7466"/>`)
  .join('');

/** `word/styles.xml` (ECMA-376, part 1, 17.7): real headings, a list and a table style. */
export function stylesPart(): string {
  return wordPart(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
      '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
      '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="he-IL"/>' +
      '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      styles.map(paragraphStyle).join('') +
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
      `<w:style w:type="table" w:customStyle="1" w:styleId="Evidence"><w:name w:val="Evidence"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>` +
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2ECE0"/></w:tcPr></w:tblStylePr></w:style>',
  );
}

function paragraphStyle({ id, name, basedOn = 'Normal', next, paragraph, run }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    (next ? `<w:next w:val="${next}"/>` : '') +
    '<w:qFormat/>' +
    (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    '</w:style>'
  );
}

/** `word/numbering.xml` (17.9): one bullet list. */
export function numberingPart(): string {
  return wordPart(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>' +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
      '<w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  );
}
