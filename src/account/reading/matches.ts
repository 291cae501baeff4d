import type { Span } from './span.ts';

/** Where a global pattern matches, and passes `accept`. */
export function matches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  return [...text.matchAll(pattern)]
    .filter(accept)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Only the digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
