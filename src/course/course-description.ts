import type { CheckColumn, CriterionDetails, CriterionOutline } from './package-settings.ts';
import type { Verb } from './schema/lesson.ts';
import type { Question } from './schema/question.ts';

/** A unit as `course.json` names it. */
export interface UnitDescription {
  /** For example `d9`. */
  readonly id: string;
  /** For example `D9`. */
  readonly code: string;
  readonly title: string;
  /** Ids of its written criteria, in order. */
  readonly criteria: readonly string[];
}

/** A criterion as `course.json` names it: its outline, and how much there is of everything. */
export interface CriterionDescription
  extends Omit<CriterionOutline, 'sections'>, Omit<CriterionDetails, 'sections'> {
  /** For example `D9 4.1`. */
  readonly label: string;
  /** Id of its unit. */
  readonly unit: string;
  readonly verb: Verb;
  readonly sections: readonly (CriterionOutline['sections'][number] &
    CriterionDetails['sections'][number])[];
  /** The lesson's heading. */
  readonly title: string;
  /** The criterion, word for word, without its number. */
  readonly criterion: string;
  /** Minutes for the whole lesson. */
  readonly minutes: number;
  readonly questions: readonly Pick<Question, 'id' | 'type' | 'use' | 'section' | 'level'>[];
  /** How many there are of each. */
  readonly scenario: {
    readonly scenes: number;
    readonly decisions: number;
    readonly endings: number;
  };
  /** How many facts of the workplace the account asks for. */
  readonly accountPrompts: number;
  /** Names of its pages, the overview first. */
  readonly files: readonly string[];
}

/** `course.json`: what the site says of itself, for whoever makes or reads packages. */
export interface CourseDescription {
  /** `outcome-four`: the start of every package's id; permanent. */
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO date of this version. */
  readonly released: string;
  /** Per cent. */
  readonly passMark: number;
  /** Questions drawn for one check. */
  readonly drawn: number;
  readonly units: readonly UnitDescription[];
  /** In the course's order. */
  readonly criteria: readonly CriterionDescription[];
  /** Of every check question ever released, in order. */
  readonly columns: readonly CheckColumn[];
  /** Ids of criteria that there were once: their columns keep their places. */
  readonly retired: readonly string[];
}
