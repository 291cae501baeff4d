/** What an LMS has stored of one learner's attempt at one package: element → value as sent. */
export type TrackValues = Readonly<Record<string, string>>;

/** The `lesson_mode`/`mode` of a launch; some LMSs hand out an empty one. */
export type Mode = 'normal' | 'review' | 'browse' | '';

/** Who launches the package, and how. */
export interface LaunchOptions {
  readonly learner: string;
  readonly name: string;
  /** Without it the LMS decides: review once a result is stored, else normal. */
  readonly mode?: Mode | undefined;
}

/** What an RTE knows when the content starts. */
export interface Launch {
  readonly values: Readonly<Record<string, string>>;
  /**
   * Restored elements which the RTE sends again with the first commit, since Moodle has no default
   * to compare them with.
   */
  readonly resent: readonly string[];
  readonly mode: Mode;
}
