/**
 * Text for XML 1.0, in an element or between double quotes. Characters that XML forbids are dropped;
 * everything else is written as UTF-8, never as a numeric entity (some LMSs do not read those).
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A title for a manifest: one line of at most 255 UTF-16 units (Moodle cuts the rest off badly). */
export function xmlTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= 255) return xmlText(line);
  // Half of a surrogate pair at the cut is dropped by xmlText.
  return xmlText(`${line.slice(0, 254)}…`);
}
