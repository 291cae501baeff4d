/** Months in a period: 1 if nothing was said, or less than a hundredth of one. */
export function monthsIn(period: number | undefined): number {
  return period !== undefined && period >= 0.01 ? period : 1;
}
