import type { Account, AccountNotes } from './schema/account.ts';
import type { CommentLog } from './schema/comments.ts';
import type { CourseData } from './schema/course.ts';
import type { DeclarationWords } from './schema/declaration.ts';
import type { CheckColumn } from './package-settings.ts';
import type { Figure } from './schema/figure.ts';
import type { Glossary } from './schema/glossary.ts';
import type { Lesson, Section } from './schema/lesson.ts';
import type { MarkingWords } from './schema/marking.ts';
import type { Question } from './schema/question.ts';
import type { Rota } from './schema/rota.ts';
import type { Register } from './schema/register.ts';
import type { Ending, Scenario, ScenarioChoice, Scene } from './schema/scenario.ts';
import type { Sources } from './schema/sources.ts';
import type { Unit } from './schema/unit.ts';
import type { Worksheet } from './schema/worksheet.ts';

/** Content with its permanent code: the place of its id in the released list. */
export type Coded<T> = T & { readonly code: number };

/** A scenario whose choices and endings carry their codes. */
export type CodedScenario = Omit<Scenario, 'scenes' | 'endings'> & {
  readonly scenes: readonly (Omit<Scene, 'choices'> & {
    readonly choices: readonly Coded<ScenarioChoice>[];
  })[];
  readonly endings: readonly Coded<Ending>[];
};

/** One assessment criterion with all its parts. */
export interface Criterion {
  /** For example `d9-4-1`: its folder with a hyphen, and the start of its pages' names. */
  readonly id: string;
  readonly code: number;
  /** For example `D9 4.1`. */
  readonly label: string;
  /** Id of its unit. */
  readonly unit: string;
  readonly lesson: Omit<Lesson, 'sections'> & { readonly sections: readonly Coded<Section>[] };
  readonly questions: readonly Coded<Question>[];
  readonly scenario: CodedScenario;
  readonly account: Account;
  /** What an assessor needs besides: on no learner's page. */
  readonly notes: AccountNotes;
  readonly figures: readonly Figure[];
  readonly worksheets: readonly Worksheet[];
  /** A log of comments to work on, if it has one. */
  readonly comments: CommentLog | null;
  /** A day’s rota to work on, if it has one. */
  readonly rota: Rota | null;
  /** A register to search and to audit, if it has one. */
  readonly register: Register | null;
}

/** A unit with its criteria in order. */
export interface CourseUnit extends Unit {
  /** For example `d9`. */
  readonly id: string;
  readonly criteria: readonly Criterion[];
}

/** The whole course, checked. */
export interface Course extends Omit<CourseData, 'units'> {
  readonly units: readonly CourseUnit[];
  readonly glossary: Glossary['terms'];
  readonly sources: Sources['sources'];
  /** Wording of the accounts' declaration and cover sheet. */
  readonly declaration: DeclarationWords;
  /** What the marking guides say of every criterion. */
  readonly marking: MarkingWords;
  /** Of every check question ever released, in order. */
  readonly columns: readonly CheckColumn[];
  /** Ids of criteria that there were once. */
  readonly retired: readonly string[];
}

/** Minutes for the whole lesson. */
export function lessonMinutes(lesson: { readonly sections: readonly Section[] }): number {
  return lesson.sections.reduce((sum, section) => sum + section.minutes, 0);
}

/** The questions of the check's pool, by code. */
export function pool<T extends { use: string; code: number }>(questions: readonly T[]): T[] {
  return questions.filter((q) => q.use === 'check').sort((a, b) => a.code - b.code);
}
