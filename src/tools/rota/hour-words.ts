/** `8 to 10` for the hours from eight until ten, on the 24-hour clock. */
export function hoursWords(from: number, to: number): string {
  return `${from} to ${to}`;
}

/** `9½ hours`, `11 hours`: halves are written out, anything finer as a decimal. */
export function durationWords(hours: number): string {
  const whole = Math.floor(hours);
  if (hours === 0.5) return 'half an hour';
  if (hours - whole === 0.5) return `${whole}½ hours`;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** Hours in a row that share something, as ranges. `same` says whether two neighbours do. */
export function stretches<T extends { readonly at: number }>(
  hours: readonly T[],
  same: (a: T, b: T) => boolean,
): { from: number; to: number; first: T }[] {
  const found: { from: number; to: number; first: T; last: T }[] = [];
  for (const one of hours) {
    const open = found.at(-1);
    if (open && open.to === one.at && same(open.last, one)) {
      open.to = one.at + 1;
      open.last = one;
    } else {
      found.push({ from: one.at, to: one.at + 1, first: one, last: one });
    }
  }
  return found.map(({ from, to, first }) => ({ from, to, first }));
}
