import type { Response } from '../course/attempt/attempt.ts';
import type { PoolQuestion } from '../course/package-settings.ts';
import type { LmsComments } from './comments.ts';

/** How the LMS opened the course. An empty mode counts as `normal`. */
export type Mode = 'normal' | 'review' | 'browse';

/** What an LMS says at the start of a session. */
export interface Launch {
  readonly mode: Mode;
  /** `resume`, `ab-initio` or `''`. */
  readonly entry: string;
  /** An empty `id` is possible, and then nobody can be told apart. */
  readonly learner: { readonly id: string; readonly name: string };
  readonly suspendData: string;
  /** The bookmark. */
  readonly location: string;
  /** What was reported before: nothing below it may be reported again. */
  readonly reported: Reported;
}

/** Status and score as an LMS holds them. */
export interface Reported {
  readonly complete: boolean;
  readonly passed: boolean;
  /** 0–100; `null` if there was none. */
  readonly score: number | null;
}

/** One question of the check as it is reported: the learner's first response only. */
export interface Interaction {
  /** Readable as it stands, for example `D9-4.1-Q03-cost-per-resolved-issue`. */
  readonly id: string;
  readonly description: string;
  /** `null` if it was retired: then its column stays as it is. */
  readonly question: PoolQuestion | null;
  /** The first response; `null` before there is one. */
  readonly response: Response | null;
  /** Was the first response right? */
  readonly right: boolean;
}

/** An interaction that there is something to tell of. */
export type RespondedInteraction = Interaction & {
  readonly question: PoolQuestion;
  readonly response: Response;
};

/** One criterion as it is reported. */
export interface Objective extends Reported {
  /** For example `D9-4.1`. */
  readonly id: string;
}

/** What counts: never sent in review or browse mode. */
export interface Result extends Reported {
  readonly objectives: readonly Objective[];
  /** In the order of their places, without gaps. */
  readonly interactions: readonly Interaction[];
}

/** All that is sent at one save. */
export interface Report {
  /**
   * Suspend data with the writing (`null` if it is too long for any LMS), and without it for an LMS
   * that has no room. `null` = leave what is there.
   */
  readonly suspendData: { readonly full: string | null; readonly attemptOnly: string } | null;
  readonly location: string;
  /** Seconds of this session. */
  readonly seconds: number;
  readonly result: Result | null;
}

/** A value that the LMS did not take, or a call that failed. */
export interface Refusal {
  /** For example `cmi.suspend_data` or `LMSCommit`. */
  readonly what: string;
  /** The LMS's error code; `threw`; or `changed` if the value did not read back. */
  readonly code: string;
}

/** What came of a save. */
export interface SaveResult {
  /** The LMS said yes to the commit and took suspend data. Its yes is no proof. */
  readonly taken: boolean;
  /** Which suspend data it took. */
  readonly suspendData: 'full' | 'attempt-only' | 'none';
  readonly characters: number;
  readonly refused: readonly Refusal[];
}

/** What both standards offer. Nothing here throws. */
export interface Lms {
  readonly standard: 'scorm-1.2' | 'scorm-2004';
  /** Characters of suspend data that the standard promises. */
  readonly room: number;
  /** Open the session: once per launch. Returns why it was refused, or `null`. */
  initialize(): Refusal | null;
  launch(): Launch;
  /** Set what changed, commit, and with `finish` close the session for good. */
  save(report: Report, options: { readonly finish: boolean }): SaveResult;
  /** What the learner shares with a tutor, when asked and only then. */
  readonly comments: LmsComments;
  /** Close the session and write nothing (browse mode). */
  close(): void;
}

/** Opens one standard's session on the API found, or gives `null` if there is no such API. */
export type OpenLms = (scope: unknown, options: LmsOptions) => Lms | null;

/** What an adapter is told. */
export interface LmsOptions {
  /** What SCORM 1.2 calls the end; SCORM 2004 tells completion and success apart. */
  readonly completedAs: 'completed' | 'passed';
  /** The time of day, for the record of interactions. */
  readonly now: () => Date;
}
