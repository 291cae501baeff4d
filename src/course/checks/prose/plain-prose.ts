/**
 * Markdown as somebody hears it read out: no marks, no code, no addresses. Each line of a list or a
 * table ends like a sentence, so that none runs into the next.
 */
export function plainProse(markdown: string): string {
  return markdown
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\|[-:| ]+\|\s*$/gm, '')
    .replace(/^\s*(?:[-*] |\d+\. |#+ |> )(.*?)[.;:]?\s*$/gm, '$1.')
    .replace(/\s*\|\s*/g, '. ')
    .replace(/[*_[\]]/g, '')
    .trim();
}
