import type { Part } from './attempt/attempt.ts';
import type { QuestionType } from './schema/question.ts';
import type { Verb } from './schema/lesson.ts';

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

/** What every page must know of a criterion without opening it. */
export interface CriterionOutline {
  readonly id: string;
  readonly code: number;
  readonly label: string;
  readonly unit: string;
  readonly verb: Verb;
  readonly short: string;
  readonly sections: readonly { code: number; id: string; title: string; minutes: number }[];
  /** Codes of all endings of the scenario. */
  readonly endings: readonly number[];
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
  /** For the LMS, in order, without gaps; empty on the web site. */
  readonly columns: readonly CheckColumn[];
}

/** File name of a criterion's part; every page lies in one folder. */
export function pageOf(criterion: string, part: Part): string {
  return `${criterion}-${part}.html`;
}
