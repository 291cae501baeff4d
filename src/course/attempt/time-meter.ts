/** Seconds without a sign of life after which nobody was at work: a long section is read in less. */
const longestPause = 180;

/** Counts the time that a learner is at work on a page. */
export interface TimeMeter {
  /**
   * Somebody did something (a key, a scroll, a touch) on a criterion's page, or on one of no
   * criterion (`null`). The time since the last sign belongs to that sign's criterion, unless it
   * was so long that nobody can have been there.
   * @param seconds on a clock that never goes back
   */
  seen(seconds: number, criterion: number | null): void;
  /** The page is hidden or left: from now on until the next sign nothing counts. */
  away(seconds: number): void;
}

/**
 * A meter. What is over a whole minute when the page is closed is not counted: less than a minute
 * for each visit, and never too much.
 * @param spent is called for each whole minute
 */
export function timeMeter(spent: (criterion: number) => void): TimeMeter {
  const rest = new Map<number, number>();
  let last: { readonly seconds: number; readonly criterion: number | null } | null = null;

  function count(seconds: number): void {
    if (!last || last.criterion === null) return;
    const pause = seconds - last.seconds;
    if (pause <= 0 || pause > longestPause) return;
    let sum = (rest.get(last.criterion) ?? 0) + pause;
    for (; sum >= 60; sum -= 60) spent(last.criterion);
    rest.set(last.criterion, sum);
  }

  return {
    seen(seconds, criterion) {
      count(seconds);
      last = { seconds, criterion };
    },
    away(seconds) {
      count(seconds);
      last = null;
    },
  };
}
