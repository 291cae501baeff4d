/** Whole per cent right, 0–100; rounded down, so that rounding never makes a pass. None → 0. */
export function score(marks: readonly boolean[]): number {
  const right = marks.filter(Boolean).length;
  return marks.length === 0 ? 0 : Math.floor((100 * right) / marks.length);
}

/** Is the score enough? Both in per cent. */
export function passed(percent: number, passMark: number): boolean {
  return percent >= passMark;
}
