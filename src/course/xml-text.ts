const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text for XML 1.0 or HTML, in an element or between double quotes. Characters that XML forbids are
 * dropped; everything else is written as UTF-8, never as a numeric entity (some LMSs do not read
 * those).
 */
export function xmlText(text: string): string {
  return xmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text without the characters that XML 1.0 forbids, such as half of a pair of surrogates. */
export function xmlCharacters(text: string): string {
  return text.replace(forbidden, '');
}
