/** Something an author has to mend, with all it takes to do so. */
export interface Problem {
  /** File, then ids inwards: `content/d9/4-1/questions.yaml › cost-per-resolved-issue`. */
  readonly place: string;
  /** What is there; `''` when something is missing. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A place inside a place: file, then ids inwards. */
export function within(...steps: readonly string[]): string {
  return steps.filter((step) => step !== '').join(' › ');
}

/** A problem as one sentence, place first. */
export function sentence({ place, found, expected, remedy }: Problem): string {
  const what = found === '' ? 'nothing found' : `unexpected ${found}`;
  return `${place}: ${what}, expected ${expected}; ${remedy}`;
}

/** Names in code marks, joined by commas: `` `a`, `b` or `c` ``; at most twelve, then "…". */
export function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'none (there are none yet)';
  const marked = names.slice(0, 12).map((name) => `\`${name}\``);
  if (names.length > 12) return `one of ${marked.join(', ')}, …`;
  const last = marked.pop() ?? '';
  return marked.length === 0 ? last : `${marked.join(', ')} or ${last}`;
}
