/** Parts a title into at most two lines of about `most` characters; the second may be cut with …. */
export function wrapWords(title: string, most: number): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  if (lines.length <= 2) return lines;
  return [lines[0] ?? '', `${lines[1] ?? ''}…`];
}
