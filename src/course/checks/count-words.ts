/** Words a reader sees in Markdown: addresses, mark-up and lone signs do not count. */
export function countWords(markdown: string): number {
  const plain = markdown.replace(/\]\([^)]*\)/g, ']').replace(/[*_`#>|[\]]/g, ' ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
