/**
 * One text of two for the same box that were written apart: the longer if it holds the other, else
 * one below the other, so that nobody's words are dropped.
 */
export function bothTexts(stored: string, typed: string): string {
  if (stored.includes(typed)) return stored;
  if (typed.includes(stored)) return typed;
  return `${stored}\n\n${typed}`;
}
