/**
 * Where a caret belongs after a text was replaced by another: by the same words as before, if it
 * stood before or behind what changed, else at the end of the change.
 */
export function caretAfter(before: string, after: string, caret: number): number {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  if (caret <= start) return caret;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return caret >= before.length - end ? after.length - (before.length - caret) : after.length - end;
}
