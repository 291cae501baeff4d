import { plainProse } from './plain-prose.ts';

/** Syllables of an English word by its groups of vowels: right on average, not for each word. */
export function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = bare.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * Reading age in years: the grade of Flesch–Kincaid (Kincaid and others, 1975) plus five.
 * Reported, never a gate: nobody shall write worse to please a formula.
 */
export function readingAge(markdown: string): number {
  const sentences = plainProse(markdown)
    .split(/[.?!](?:\s|$)|\n\s*\n/)
    .map((sentence) => sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const perSentence = words.length / sentences.length;
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return 0.39 * perSentence + 11.8 * perWord - 15.59 + 5;
}
