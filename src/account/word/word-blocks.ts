import { escapeMarkup } from '../escape-markup.ts';
import { plainText } from '../plain-text.ts';
import { runsRightToLeft } from '../text-direction.ts';

/** How a paragraph is set. */
export interface ParagraphLook {
  /** Id of one of the styles in `word-styles.ts`. */
  readonly style?: string;
  readonly newPage?: boolean;
  /** The lines but the first are bold: what was said, below what was asked. */
  readonly boldAnswer?: boolean;
  /** The first line is bold: what is named, above what is said of it. */
  readonly boldLead?: boolean;
  /** The paragraph can be led to by this name; `mark` is a number unlike any other bookmark's. */
  readonly bookmark?: { readonly name: string; readonly mark: number };
  /** Name of a bookmark that the words lead to; `''` = none. */
  readonly link?: string;
}

/** A paragraph of WordprocessingML (ECMA-376, part 1, 17.3.1); each line but the first after a break. */
export function wordParagraph(lines: readonly string[], look: ParagraphLook = {}): string {
  const { boldAnswer, boldLead } = look;
  const rightToLeft = runsRightToLeft(lines.join(' '));
  // The schema wants these in this order.
  const properties =
    (look.style ? `<w:pStyle w:val="${look.style}"/>` : '') +
    (look.newPage ? '<w:pageBreakBefore/>' : '') +
    (rightToLeft ? '<w:bidi/>' : '');
  const run = (look.link ? '<w:u w:val="single"/>' : '') + (rightToLeft ? '<w:rtl/>' : '');
  const runs = lines.map((line, index) => {
    const bold = index > 0 ? boldAnswer : boldLead;
    const look = (bold ? '<w:b/><w:bCs/>' : '') + run;
    return (
      `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${index > 0 ? '<w:br/>' : ''}` +
      `<w:t xml:space="preserve">${wordText(line)}</w:t></w:r>`
    );
  });
  const { bookmark, link } = look;
  const words = link
    ? `<w:hyperlink w:anchor="${link}" w:history="1">${runs.join('')}</w:hyperlink>`
    : runs.join('');
  const inner = bookmark
    ? `<w:bookmarkStart w:id="${bookmark.mark}" w:name="${bookmark.name}"/>${words}<w:bookmarkEnd w:id="${bookmark.mark}"/>`
    : words;
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** Text as it may stand in an XML part. */
export function wordText(text: string): string {
  return escapeMarkup(plainText(text).replaceAll('\n', ' '));
}

/** A cell whose words lead somewhere. */
export interface WordCell {
  readonly text: string;
  /** Name of a bookmark; `''` = none. */
  readonly link: string;
}

/** A table with a header row that is repeated on each page. */
export interface WordTable {
  /** Read out in place of the table's name. */
  readonly title: string;
  /** Alternative text: what the table holds. */
  readonly description: string;
  /** Shares of the width, in per cent. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | WordCell)[])[];
  /** Least height of a row, in twentieths of a point: room to sign. */
  readonly height?: number;
}

/** Width between the margins of the page, in twentieths of a point. */
const textWidth = 9638;

/** A table of WordprocessingML (17.4) in the style `Evidence`, with alternative text. */
export function wordTable({ title, description, widths, head, rows, height }: WordTable): string {
  const columns = widths.map((share) => Math.round((share * textWidth) / 100));
  const row = (cells: WordTable['rows'][number], properties: string) =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>` +
    cells
      .map((cell, at) => {
        const { text, link } = typeof cell === 'string' ? { text: cell, link: '' } : cell;
        return (
          `<w:tc><w:tcPr><w:tcW w:w="${columns[at] ?? 0}" w:type="dxa"/></w:tcPr>` +
          `${wordParagraph([text], { style: 'TableText', link })}</w:tc>`
        );
      })
      .join('') +
    '</w:tr>';
  const tall = height ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : '';
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="Evidence"/>' +
    `<w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>' +
    `<w:tblCaption w:val="${wordText(title)}"/>` +
    `<w:tblDescription w:val="${wordText(description)}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    row(head, '<w:tblHeader/>') +
    rows.map((cells) => row(cells, tall)).join('') +
    '</w:tbl>'
  );
}
