/** Which theme each comment was put into: letter of the theme by number of the comment. */
export type Coding = Readonly<Record<number, string>>;

/** A coding as a short text, for example `104a110d`, in the order of the numbers. */
export function codingText(coding: Coding): string {
  return Object.entries(coding)
    .map(([ref, letter]) => ref + letter)
    .join('');
}

/**
 * A coding from a text; never throws. What names a comment or a theme that there is not (any more)
 * is left out, and so is whatever does not belong. Of a comment coded twice the later code holds, so
 * two texts written one after the other are joined.
 */
export function codingFrom(
  text: string,
  refs: readonly number[],
  letters: readonly string[],
): Coding {
  const found = [...text.matchAll(/(\d+)([a-z])/g)]
    .map(([, ref, letter]) => [Number(ref), letter ?? ''] as const)
    .filter(([ref, letter]) => refs.includes(ref) && letters.includes(letter));
  return Object.fromEntries(found);
}
