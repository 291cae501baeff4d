import type { State } from '../attempt/progress.ts';

/** What a file says of one learner in one criterion. `null` = it does not say. */
export interface CriterionFacts {
  /** Id, for example `d9-4-1`. */
  readonly criterion: string;
  readonly complete: boolean | null;
  readonly learn: State | null;
  readonly practise: State | null;
  readonly check: State | null;
  /** Best check score, 0–100. */
  readonly best: number | null;
  /** Per cent, if the file says by which it was judged. */
  readonly passMark: number | null;
  readonly checksTaken: number | null;
  readonly minutes: number | null;
}

/** A learner's first response to a question in one attempt. */
export interface GivenResponse {
  /** Its interaction's id; in a report without ids of an unknown package, its place. */
  readonly name: string;
  /** As SCORM 1.2 tells it. */
  readonly response: string;
  /** `null` if nothing says whether it was right. */
  readonly right: boolean | null;
}

/** When a learner was last seen at work, as far as a file says. */
export interface LastSeen {
  /** As the file writes it. */
  readonly text: string;
  /** `day`: the file was made on that day, and the work is not later. */
  readonly means: 'seen' | 'by';
}

/** The score of a package with several criteria, or with criteria that are not known. */
export interface PackageScore {
  /** Of the package, or of the file that it is in. */
  readonly title: string;
  /** 0–100; `null` if there is none yet. */
  readonly score: number | null;
}

/** What one file says of one learner: one line of a report, one record, one progress file. */
export interface Sighting {
  /** Which of the files chosen here it is from. */
  readonly file: number;
  readonly source: 'report' | 'record' | 'progress';
  readonly name: string;
  readonly email: string;
  /** From 1; of what knows no attempts, 1. */
  readonly attempt: number;
  readonly last: LastSeen | null;
  /** `null` where the score is of one criterion, or there is no package. */
  readonly whole: PackageScore | null;
  readonly criteria: readonly CriterionFacts[];
  readonly responses: readonly GivenResponse[];
}

/** A criterion of which a file says nothing but that it is in it. */
export function noFacts(criterion: string): CriterionFacts {
  return {
    ...{ criterion, complete: null, learn: null, practise: null, check: null },
    ...{ best: null, passMark: null, checksTaken: null, minutes: null },
  };
}
