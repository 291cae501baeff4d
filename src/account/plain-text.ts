// What XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets), and the other controls.
const unprintable = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

/**
 * The text with every kind of line end as `\n`, without characters that no file format keeps
 * (control characters, halves of surrogate pairs). Signs for the direction of writing stay.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n').replace(unprintable, '');
}

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
