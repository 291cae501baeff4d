/** A text on one line: paragraphs parted by ` / `, other breaks and control characters as spaces. */
export function oneLine(text: string): string {
  return text
    .replace(/(?:\r\n?|\n|\u2028|\u2029)(?:\s*(?:\r\n?|\n|\u2028|\u2029))+/g, ' / ')
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, '')
    .trim();
}
