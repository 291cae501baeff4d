import type { Coded, Course } from '../course.ts';
import { criterionLabel } from '../criterion-label.ts';
import { describe } from '../describe.ts';
import { packageScopes, wholeCourse, type PackageScope } from '../package-scope.ts';
import type { CriterionOutline, PackageDetails } from '../package-settings.ts';
import type { Question } from '../schema/question.ts';
import { packageDetails, packageSettings } from '../settings-for-scope.ts';

/** One check question ever released, as a class view needs it. */
export interface ClassQuestion {
  /** Its interaction's id, as an LMS reports it: `D9-4.1-Q03-cost-per-resolved-issue`. */
  readonly name: string;
  /** Id of its criterion. */
  readonly criterion: string;
  /** From 1, in its criterion. */
  readonly number: number;
  /** Its code in saved attempts. */
  readonly code: number;
  /** As it is asked now; `null` if no check asks it any more. */
  readonly question: Coded<Question> | null;
}

/** A criterion as a class view names it. */
export interface ClassCriterion {
  readonly id: string;
  /** For example `D9 4.1`. */
  readonly label: string;
  readonly short: string;
}

/** What the class view knows of the course: the content of `class-course.json`. */
export interface ClassCourse {
  readonly title: string;
  readonly version: string;
  /** Per cent. */
  readonly passMark: number;
  readonly criteria: readonly ClassCriterion[];
  /** To count what a saved attempt has done. */
  readonly outlines: readonly CriterionOutline[];
  readonly details: PackageDetails;
  /** Every check question ever released, in the order of an LMS's columns. */
  readonly questions: readonly ClassQuestion[];
  /** The packages that are made ready. */
  readonly scopes: readonly PackageScope[];
}

/**
 * All that a class view needs of the course.
 * @param nameOf how an interaction is named, from label, number and id (see `interaction-id.ts`)
 */
export function classCourse(
  course: Course,
  nameOf: (label: string, number: number, id: string) => string,
): ClassCourse {
  const description = describe(course);
  const whole = wholeCourse(description);
  const criteria = course.units.flatMap((unit) => unit.criteria);
  return {
    title: course.title,
    version: course.version,
    passMark: course.passMark,
    criteria: description.criteria.map(({ id, label, short }) => ({ id, label, short })),
    outlines: packageSettings(description, whole, { standard: 'web' }).criteria,
    details: packageDetails(description, whole, 'web'),
    questions: course.columns.map(({ criterion, number, question: code, id }) => {
      const home = criteria.find((known) => known.id === criterion);
      const asked = home?.questions.find((known) => known.id === id && known.use === 'check');
      const name = nameOf(criterionLabel(criterion), number, id);
      return { name, criterion, number, code, question: asked ?? null };
    }),
    scopes: packageScopes(description),
  };
}
