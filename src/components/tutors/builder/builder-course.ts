import type { CourseDescription } from '../../../course/course-description.ts';
import type { PackageStandard } from '../../../course/package-settings.ts';
import { listedWords } from '../../../course/listed-words.ts';
import { packageScopes, type CourseToChoose } from '../../../course/package-scope.ts';

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

/** Which units’ packages report every check question, as a sentence. */
export function unitReportWords(course: BuilderCourse): string {
  const scopes = packageScopes(course);
  const units = (standard: PackageStandard): string[] =>
    course.units
      .filter(({ id }) => {
        const scope = scopes.find((one) => one.id === `${course.id}-${id}`);
        return scope && reportsQuestions(scope.criteria, standard, course);
      })
      .map(({ code }) => code);
  const told = [
    ['SCORM 1.2', units('scorm-1.2')] as const,
    ['SCORM 2004', units('scorm-2004')] as const,
  ].filter(([, codes]) => codes.length > 0);
  if (told.length === 0) return 'It reports each criterion’s score, but not single questions.';
  const words = told.map(([name, codes]) => `${listedWords(codes)} in ${name}`);
  return `Single check questions are in the report of ${words.join(', and of ')}; otherwise it has each criterion’s score.`;
}
