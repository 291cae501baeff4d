/** `fine`; `mend` = something will or may go wrong; `open` = cannot be said from here. */
export type Verdict = 'fine' | 'mend' | 'open';

/** One thing that was looked at, and what came of it, in plain words. */
export interface Finding {
  readonly verdict: Verdict;
  readonly words: string;
  /** The files or addresses it is about. */
  readonly named?: readonly string[];
}
