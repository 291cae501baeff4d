/**
 * All that a learner has done, as plain data: facts only. Completion, scores to show and what to do
 * next are computed from it (see `progress.ts`). Content is named by its permanent code, the place
 * of its id in the append-only list of released ids, so that an attempt outlives every update.
 */

/** Decides which of two values is the later: a counter, then the device, never a clock. */
export interface Stamp {
  /** The attempt's `revision` when the value was set; of a written text, its changes. 0 = never. */
  readonly count: number;
  /** 12-bit random number of the browser that set it. */
  readonly device: number;
}

/** A value of which only the latest matters. */
export interface Latest<T> {
  readonly value: T;
  readonly at: Stamp;
}

/**
 * A response in its canonical form, short enough to be kept and reported:
 * `choice` its letters in order (`b`, `acd`); `matching` the chosen digit for each item in authored
 * order, `-` for none (`3121`); `sequencing` the letters in the chosen order (`cabd`); `true-false`
 * `t` or `f`, then the reason's letter (`tb`); `numeric` and `fill-in` what was typed, trimmed.
 * An attempt keeps it folded and cut to 12 characters (see `kept-response.ts`). `''` = none yet.
 */
export type Response = string;

/** What is remembered of one question since the criterion was last begun. */
export interface QuestionRecord {
  /** Times it was marked, 1–7; 7 means seven or more. */
  readonly tries: number;
  /** Was it right at any of them? */
  readonly right: boolean;
}

/** The very first response to a question and its mark: what the LMS is told, for good. */
export interface FirstResponse {
  /** Kept for questions of the check only; else `''`. */
  readonly response: Response;
  readonly right: boolean;
}

/** One drawn check. While it is going on `marks` is missing; at its end the responses go. */
export interface CheckSheet {
  /** Codes of the questions drawn, in order. */
  readonly questions: readonly number[];
  /** One response for each question, `''` = none yet; empty once marked. */
  readonly responses: readonly Response[];
  /** Right or not yet, one for each question. */
  readonly marks?: readonly boolean[];
}

/** What a learner did in one criterion. Lists of codes are sorted and hold no code twice. */
export interface CriterionAttempt {
  /** Raised by *Start again*: the higher epoch wins whole, but for `kept`. */
  readonly epoch: number;
  /** Codes of the lesson sections reached. */
  readonly sections: readonly number[];
  readonly questions: Readonly<Record<number, QuestionRecord>>;
  /** Codes of the choices made in the present run of the scenario, in order. */
  readonly run: Latest<readonly number[]>;
  /** Codes of the endings ever reached. */
  readonly endings: readonly number[];
  /** Checks finished. */
  readonly checksTaken: number;
  readonly sheet: Latest<CheckSheet | null>;
  /** What was once reached and is never lowered, whatever is restarted or added. */
  readonly kept: {
    /** Best check score, 0–100; `null` before the first check. */
    readonly best: number | null;
    readonly complete: boolean;
    /**
     * Whole minutes at work on its pages, 0–999 (see `time-meter.ts`). The larger of two copies
     * counts: of work done on two devices at the same time, the longer is known, never too much.
     */
    readonly minutes: number;
    /** By question code. A report of them that was once made stays true after *Start again*. */
    readonly first: Readonly<Record<number, FirstResponse>>;
  };
}

/** Where the learner was: a criterion's code, a part, and in a lesson a section's code. */
export interface Place {
  readonly criterion: number;
  readonly part: Part;
  readonly section: number | null;
}

/** The four parts of a criterion, in order. */
export const parts = ['learn', 'practise', 'check', 'account'] as const;
/** One of the four parts. */
export type Part = (typeof parts)[number];

/** All that one learner has done in the course. */
export interface Attempt {
  /** Raised by *Clear everything*: the higher epoch wins whole. */
  readonly epoch: number;
  /** Grows by one with every change; the larger of two when attempts are joined. */
  readonly revision: number;
  /** 16-bit seed of the learner's draws; the larger of two when attempts are joined. */
  readonly seed: number;
  readonly place: Latest<Place | null>;
  /** By criterion code. */
  readonly criteria: Readonly<Record<number, CriterionAttempt>>;
}

/** Nobody did anything yet. */
export const never: Stamp = { count: 0, device: 0 };

/** An attempt before its first change. */
export function emptyAttempt(seed: number): Attempt {
  return { epoch: 0, revision: 0, seed, place: { value: null, at: never }, criteria: {} };
}

/** A criterion before it was opened. */
export const emptyCriterion: CriterionAttempt = {
  epoch: 0,
  sections: [],
  questions: {},
  run: { value: [], at: never },
  endings: [],
  checksTaken: 0,
  sheet: { value: null, at: never },
  kept: { best: null, complete: false, minutes: 0, first: {} },
};
