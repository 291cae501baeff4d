import type { LessonBody } from './reading/lesson-body.ts';
import type { AccountContent } from './schema/account.ts';
import type { CommentLog } from './schema/comments.ts';
import type { CourseData } from './schema/course.ts';
import type { DeclarationWords } from './schema/declaration.ts';
import type { Figure } from './schema/figure.ts';
import type { Glossary } from './schema/glossary.ts';
import type { Lesson } from './schema/lesson.ts';
import type { MarkingWords } from './schema/marking.ts';
import type { Question } from './schema/question.ts';
import type { Register } from './schema/register.ts';
import type { Released } from './schema/released.ts';
import type { Rota } from './schema/rota.ts';
import type { Scenario } from './schema/scenario.ts';
import type { Sources } from './schema/sources.ts';
import type { Unit } from './schema/unit.ts';
import type { Worksheet } from './schema/worksheet.ts';

/** A lesson as read: its frontmatter and its body. */
export interface LessonDraft {
  readonly data: Lesson;
  readonly body: LessonBody;
  /** The body's source, as written. */
  readonly source: string;
}

/** A criterion as read; a part that is missing or broken is `null` and has its own problem. */
export interface CriterionDraft {
  /** `d9-4-1` */
  readonly id: string;
  /** `content/d9/4-1` */
  readonly folder: string;
  readonly unit: string;
  readonly lesson: LessonDraft | null;
  readonly questions: readonly Question[] | null;
  readonly scenario: Scenario | null;
  readonly account: AccountContent | null;
  readonly figures: readonly Figure[] | null;
  readonly worksheets: readonly Worksheet[] | null;
  /** `null` also where a criterion has none: few do. */
  readonly comments: CommentLog | null;
  /** `null` also where a criterion has none: few do. */
  readonly rota: Rota | null;
  readonly register: Register | null;
}

/** A unit as read, with the criteria that `course.yaml` lists, in order. */
export interface UnitDraft {
  readonly id: string;
  readonly data: Unit | null;
  readonly criteria: readonly CriterionDraft[];
}

/** All of `content/` as read, valid by its schemas but not yet checked across files. */
export interface Draft {
  readonly course: CourseData | null;
  readonly units: readonly UnitDraft[];
  readonly glossary: Glossary['terms'] | null;
  readonly sources: Sources['sources'] | null;
  readonly declaration: DeclarationWords | null;
  readonly marking: MarkingWords | null;
  readonly released: Released | null;
}

/** All criteria of a draft, in the course's order. */
export function criteriaOf(draft: Draft): CriterionDraft[] {
  return draft.units.flatMap((unit) => [...unit.criteria]);
}
