import type { CourseDescription } from '../course-description.ts';
import { packageScopes, type PackageScope } from '../package-scope.ts';

/** Ready-made packages of one size, and what an LMS hears of their check questions. */
export interface QuestionsTold {
  /** `Each criterion`, a unit's code, or the course's title. */
  readonly name: string;
  /** Fewest and most check questions in one of these packages. */
  readonly questions: readonly [fewest: number, most: number];
  /** Does every one of them tell each question? By standard. */
  readonly told12: boolean;
  readonly told2004: boolean;
}

/**
 * For which ready-made packages an LMS is told each question: a package with more questions than
 * the limit of its standard tells none.
 */
export function questionsTold(
  description: CourseDescription,
  most: { readonly scorm12: number; readonly scorm2004: number },
): QuestionsTold[] {
  const { columns, criteria, units } = description;
  const row = (name: string, scopes: readonly PackageScope[]): QuestionsTold => {
    const counts = scopes.map(
      (scope) => columns.filter(({ criterion }) => scope.criteria.includes(criterion)).length,
    );
    const questions = [Math.min(...counts), Math.max(...counts)] as const;
    return {
      name,
      questions,
      told12: questions[1] <= most.scorm12,
      told2004: questions[1] <= most.scorm2004,
    };
  };
  const scopes = packageScopes(description);
  const single = scopes.filter(({ id }) =>
    criteria.some((criterion) => id === `${description.id}-${criterion.id}`),
  );
  return [
    row('Each criterion', single),
    ...scopes
      .filter((scope) => !single.includes(scope))
      .map((scope) => {
        const unit = units.find(({ id }) => scope.id === `${description.id}-${id}`);
        return row(unit ? `Unit ${unit.code}` : 'The whole course', [scope]);
      }),
  ];
}
