/** Things as a sentence names them: `a`, `a and b`, `a, b and c`; empty if there are none. */
export function listedWords(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}
