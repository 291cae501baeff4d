/** Parts a title into at most three lines of about `most` characters; the third may be cut with …. */
export function wrapWords(title: string, most: number): string[] {
  const lines = [''];
  for (const word of title.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  if (lines.length <= 3) return lines;
  return [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
}
