import type { CourseDescription } from '../../../course/course-description.ts';
import type { PackageStandard } from '../../../course/package-settings.ts';
import type { CourseToChoose } from '../../../course/package-scope.ts';

/** What the page of packages knows of the course. */
export interface BuilderCourse extends CourseToChoose {
  readonly version: string;
  /** ISO date of the version. */
  readonly released: string;
  /** Per cent. */
  readonly passMark: number;
  /** How many check questions each criterion ever had, by its id: each may be a column of a report. */
  readonly questions: Readonly<Record<string, number>>;
  /** With more questions than this, a package reports none one by one. */
  readonly mostQuestions: Readonly<Record<PackageStandard, number>>;
}

/** Just that much of the course's description: the whole is a hundred times as long. */
export function builderCourse(
  description: CourseDescription,
  mostQuestions: BuilderCourse['mostQuestions'],
): BuilderCourse {
  const { id, title, version, released, passMark, units, retired, columns } = description;
  const questions: Record<string, number> = {};
  for (const { criterion } of columns) questions[criterion] = (questions[criterion] ?? 0) + 1;
  return {
    ...{ id, title, version, released, passMark, units, retired, questions, mostQuestions },
    criteria: description.criteria.map(({ id, label, title, unit }) => ({
      id,
      label,
      title,
      unit,
    })),
  };
}

/** Does a package of these criteria report every check question, in this standard? */
export function reportsQuestions(
  criteria: readonly string[],
  standard: PackageStandard,
  { questions, mostQuestions }: BuilderCourse,
): boolean {
  const sum = criteria.reduce((total, id) => total + (questions[id] ?? 0), 0);
  return sum <= mostQuestions[standard];
}
