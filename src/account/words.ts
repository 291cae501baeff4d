/** A sensible length in words, both ends included. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

// Han, kana and their like are written without spaces: word processors count each sign as a word.
const unspacedSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Number of words, counted as word processors do: what stands between spaces, if it holds a letter
 * or a digit (so a lone dash or bullet is none, and `don't`, `8.30` and `well-made` are one each).
 */
export function countWords(text: string): number {
  const signs = text.match(unspacedSign)?.length ?? 0;
  const spaced = text.replace(unspacedSign, ' ').split(/\s+/u);
  return signs + spaced.filter((word) => letterOrDigit.test(word)).length;
}

/** The count beside the usual range: `212 words; 350 to 600 is usual here`. */
export function wordsBeside(count: number, usual: WordRange): string {
  const number = (n: number) => n.toLocaleString('en-GB');
  const unit = count === 1 ? 'word' : 'words';
  return `${number(count)} ${unit}; ${number(usual.from)} to ${number(usual.to)} is usual here`;
}
