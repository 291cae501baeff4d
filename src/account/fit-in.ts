/**
 * A text made ready to stand between two others: a space on either side where words would
 * otherwise run together.
 */
export function fitIn(text: string, before: string, after: string): string {
  const gapBefore = /[^\s(‘“"]$/u.test(before) ? ' ' : '';
  const gapAfter = /^[\p{L}\p{N}(‘“"]/u.test(after) ? ' ' : '';
  return gapBefore + text.trim() + gapAfter;
}
