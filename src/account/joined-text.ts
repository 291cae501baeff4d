/** A text with the place it came from. */
export interface PlacedText {
  /** Names the place, for example the id of a box. */
  readonly place: string;
  readonly text: string;
}

/** Texts read as one, so that what runs through all of them is seen once. */
export interface JoinedText {
  readonly text: string;
  /** Where a stretch of the joined text lies in its own; `null` if it lies between two. */
  locate(start: number, end: number): { place: string; start: number; end: number } | null;
}

const between = '\n\n';

/** Joins texts with an empty line between them. */
export function joinedText(texts: readonly PlacedText[]): JoinedText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + between.length;
  }
  return {
    text: texts.map(({ text }) => text).join(between),
    locate(start, end) {
      const at = starts.findLastIndex((from) => from <= start);
      const from = starts[at] ?? 0;
      const placed = texts[at];
      if (!placed || end - from > placed.text.length) return null;
      return { place: placed.place, start: start - from, end: end - from };
    },
  };
}
