import type { Part } from './attempt/attempt.ts';
import type { QuestionType } from './schema/question.ts';

/** A question of the check as the browser and the LMS need to know it. */
export interface PoolQuestion {
  readonly code: number;
  readonly id: string;
  readonly type: QuestionType;
  /** A `choice` with several keys. */
  readonly several: boolean;
  /** Code of its lesson section. */
  readonly section: number;
  /** The right response in canonical form; for a number `low:high`. */
  readonly pattern: string;
}

/**
 * The place of one check question in an LMS's reports: its column, the same for every learner and
 * release. A question that is in no pool any more keeps its column, and nothing is told in it.
 */
export interface CheckColumn {
  /** Id of its criterion, for example `d9-4-1`. */
  readonly criterion: string;
  /** From 1, in its criterion; retired questions count. */
  readonly number: number;
  /** Code of the question. */
  readonly question: number;
  readonly id: string;
}

/** What every page must know of a criterion before anything else: enough to count what is done. */
export interface CriterionOutline {
  readonly id: string;
  readonly code: number;
  readonly sections: readonly { readonly code: number; readonly minutes: number }[];
  /** Codes of the questions in the lesson. */
  readonly lesson: readonly number[];
  /** Codes of all endings of the scenario. */
  readonly endings: readonly number[];
}

/** What only some pages and the LMS ask of a criterion: names, and the questions of its check. */
export interface CriterionDetails {
  readonly id: string;
  readonly code: number;
  readonly short: string;
  readonly sections: readonly {
    readonly code: number;
    readonly id: string;
    readonly title: string;
  }[];
  readonly pool: readonly PoolQuestion[];
}

/** When a criterion counts as complete. */
export type CompletionRule = 'all-parts' | 'check-passed' | 'lessons-visited';

/**
 * `package.js`: the one place where a page learns what it is part of. The web site has one with
 * `standard: 'web'` and every criterion; the packager writes another into each zip.
 */
export interface PackageSettings {
  /** For example `outcome-four-d9-4-1`; permanent, part of storage keys and manifest identifiers. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO date of the content's version. */
  readonly released: string;
  readonly standard: 'web' | 'scorm-1.2' | 'scorm-2004';
  /** Per cent. */
  readonly passMark: number;
  /** Questions drawn for one check. */
  readonly drawn: number;
  readonly rule: CompletionRule;
  /** What a SCORM 1.2 package reports at the end. */
  readonly report: 'completed' | 'passed';
  readonly criteria: readonly CriterionOutline[];
}

/**
 * `details.js`: what stays out of `package.js`, so that a first page need not wait for the names
 * and questions of sixteen criteria. Loaded where it is asked for.
 */
export interface PackageDetails {
  readonly criteria: readonly CriterionDetails[];
  /** For the LMS, in order, without gaps; empty on the web site. */
  readonly columns: readonly CheckColumn[];
}

/** The standards a package can follow. */
export type PackageStandard = Exclude<PackageSettings['standard'], 'web'>;

/** File name of a criterion's part; every page lies in one folder. */
export function pageOf(criterion: string, part: Part): string {
  return `${criterion}-${part}.html`;
}
