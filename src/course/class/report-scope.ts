import type { ClassCourse, ClassQuestion } from './class-course.ts';

/**
 * The criteria of the package that bears a title: one of those made ready, or one made by hand whose
 * title still names its criteria (`Outcome Four: D9 4.1, D9 4.3`). Empty if the title does not say.
 */
export function criteriaOfTitle(course: ClassCourse, title: string): readonly string[] {
  const ready = course.scopes.find((scope) => scope.title === title.trim());
  if (ready) return ready.criteria;
  return course.criteria
    .filter(({ label }) => new RegExp(`\\b${label.replace('.', '\\.')}(?!\\d|\\.\\d)`).test(title))
    .map(({ id }) => id);
}

/**
 * The questions of a package in the order of its interactions, so that `Response 3` has a question
 * though the report does not name it. The order is the same in every release.
 */
export function packageQuestions(
  course: ClassCourse,
  criteria: readonly string[],
): readonly ClassQuestion[] {
  return course.questions.filter(({ criterion }) => criteria.includes(criterion));
}
