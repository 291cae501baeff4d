import { plainSigns } from '../../../src/account/reading/plain-signs.ts';
import type { Span } from '../../../src/account/reading/span.ts';

/** What is seen in a text, as written. */
export function seen(find: (text: string) => readonly Span[], text: string): string[] {
  return find(plainSigns(text)).map(({ start, end }) => text.slice(start, end));
}
