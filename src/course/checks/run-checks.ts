import { criteriaOf, type Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { CourseCheck, CriterionCheck } from './check.ts';

const courseChecks: readonly CourseCheck[] = [];
const criterionChecks: readonly CriterionCheck[] = [];

/** Runs every rule; `today` (ISO date) is for the age of law entries. */
export function runChecks(
  draft: Draft,
  today?: string,
): { problems: Problem[]; warnings: Problem[] } {
  void today;
  return {
    problems: [
      ...courseChecks.flatMap((check) => check(draft)),
      ...criteriaOf(draft).flatMap((criterion) => criterionChecks.flatMap((c) => c(criterion))),
    ],
    warnings: [],
  };
}
