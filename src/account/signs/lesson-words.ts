import { matches } from '../reading/matches.ts';
import { plainSigns } from '../reading/plain-signs.ts';
import type { Span } from '../reading/span.ts';

/** So many words in a row are hardly ever the same by chance. */
export const fewestWords = 8;

const word = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/**
 * Passages of eight words or more that stand in the lesson's own text, whatever the case and the
 * punctuation. `sentences` are read as one text, in
 * order; `text` has been through `plainSigns`.
 */
export function lessonWords(text: string, sentences: readonly string[]): Span[] {
  const lesson = plainSigns(sentences.join(' ')).toLowerCase().match(word) ?? [];
  const runs = new Set(lesson.map((_, at) => lesson.slice(at, at + fewestWords).join(' ')));
  const words = matches(text, word);
  const plain = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const passages: { start: number; end: number; last: number }[] = [];
  for (let at = 0; at + fewestWords <= words.length; at += 1) {
    const end = words[at + fewestWords - 1]?.end ?? 0;
    if (!runs.has(plain.slice(at, at + fewestWords).join(' '))) continue;
    const open = passages.at(-1);
    if (open && at < open.last + fewestWords) Object.assign(open, { end, last: at });
    else passages.push({ start: words[at]?.start ?? 0, end, last: at });
  }
  return passages.map(({ start, end }) => ({ start, end }));
}
