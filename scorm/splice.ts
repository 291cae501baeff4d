/** One change to a text: what lies from `start` up to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made; every character outside them stays as it was. An edit that lies
 * inside an earlier, larger one is dropped: what is cut out need not be changed. An insertion (`start`
 * equal to `end`) goes before a change that begins at the same place.
 */
export function splice(text: string, edits: readonly Edit[]): string {
  const changes = (edit: Edit): number => Number(edit.end > edit.start);
  const sorted = [...edits].sort(
    (a, b) => a.start - b.start || changes(a) - changes(b) || b.end - a.end,
  );
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
