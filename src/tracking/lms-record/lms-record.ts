/** What an LMS keeps of one learner's attempt at a package: values by the names of their elements. */
export type LmsRecord = ReadonlyMap<string, string>;

/** How far a learner is, in words that both standards share. */
export type Progress = 'not-begun' | 'begun' | 'finished';

/** What one standard calls things, seen from the LMS. */
export interface RecordNames {
  readonly standard: 'scorm-1.2' | 'scorm-2004';
  /** Where packages look for the LMS. */
  readonly api: 'API' | 'API_1484_11';
  /** The names of its functions. */
  readonly calls: {
    readonly initialize: string;
    readonly finish: string;
    readonly get: string;
    readonly set: string;
    readonly commit: string;
    readonly lastError: string;
    readonly errorText: string;
    readonly diagnostic: string;
  };
  /** Characters of suspend data that every LMS of this standard has room for. */
  readonly room: number;
  /** Its error for a value that is too long, and for a commit that failed. */
  readonly errors: { readonly tooLong: string; readonly commit: string };
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly credit: string;
  readonly entry: string;
  readonly exit: string;
  readonly suspendData: string;
  readonly location: string;
  readonly sessionTime: string;
  readonly totalTime: string;
  /** Completion; in SCORM 1.2 success too. */
  readonly status: string;
  readonly success: string;
  /** Begins the names of the score's parts. */
  readonly score: string;
  readonly objectiveStatus: string;
  /** What an interaction's response is called. */
  readonly response: string;
  /** Does an attempt whose last exit was this go on at the next launch? */
  goesOn(exit: string): boolean;
  /** A time as the standard writes it, in seconds; `null` if it is none. */
  seconds(time: string): number | null;
}
