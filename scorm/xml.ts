import { xmlText } from '../src/course/xml-text.ts';

/** A title for a manifest: one line of at most 255 UTF-16 units (Moodle cuts the rest off badly). */
export function xmlTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= 255) return xmlText(line);
  // Half of a surrogate pair at the cut is dropped by xmlText.
  return xmlText(`${line.slice(0, 254)}…`);
}
