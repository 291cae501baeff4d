/** A call that waits for a pause. */
export interface Waiting {
  /** Something was done: call after the pause, counted from now. */
  later(): void;
  /** Call at once if a call is waiting. */
  now(): void;
}

/** Pause after which typing is kept, in ms. */
export const pause = 600;
/** Longest time that anything typed waits, even where typing goes on, in ms. */
export const longest = 3000;

/** Calls `act` after each pause, and now and then when there is none. */
export function afterPause(act: () => void): Waiting {
  let short: ReturnType<typeof setTimeout> | undefined;
  let long: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    if (long === undefined) return;
    clearTimeout(short);
    clearTimeout(long);
    long = undefined;
    act();
  };
  const later = () => {
    clearTimeout(short);
    short = setTimeout(now, pause);
    long ??= setTimeout(now, longest);
  };
  return { later, now };
}
