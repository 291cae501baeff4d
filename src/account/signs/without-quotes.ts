const quoted = [
  /"[^"\n]{1,400}"/gu,
  /“[^“”\n]{1,400}”/gu,
  // An apostrophe between letters closes nothing.
  /(?<![\p{L}\p{N}])'(?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,200}'(?!\p{L})/gu,
];

/**
 * The text with what stands between quotation marks blanked, place for place: another person's "I"
 * is not the learner's. The text has been through `plainSigns`.
 */
export function withoutQuotes(text: string): string {
  return quoted.reduce(
    (rest, pattern) => rest.replace(pattern, (words) => ' '.repeat(words.length)),
    text,
  );
}
