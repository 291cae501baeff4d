import type { ClassCourse } from './class-course.ts';
import { personFacts } from './person-facts.ts';
import type { Person } from './people.ts';

/** How a class stands in one criterion. Counts are of learners. */
export interface CriterionSummary {
  /** Those of whom any file says something. */
  readonly seen: number;
  readonly complete: number;
  /** Those of whom a file says whether they are complete. */
  readonly completeKnown: number;
  /** Those with a score; the other numbers are of these. */
  readonly scored: number;
  /** At or above the pass mark that their file names, else the course's. */
  readonly passed: number;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
}

/** Sums up a criterion. */
export function criterionSummary(
  all: readonly Person[],
  criterion: string,
  { passMark }: Pick<ClassCourse, 'passMark'>,
): CriterionSummary {
  const facts = all.flatMap((person) => personFacts(person, criterion) ?? []);
  const scored = facts.filter(({ best }) => best !== null);
  const bests = scored.map(({ best }) => best ?? 0).sort((a, b) => a - b);
  return {
    seen: facts.length,
    complete: facts.filter(({ complete }) => complete).length,
    completeKnown: facts.filter(({ complete }) => complete !== null).length,
    scored: scored.length,
    passed: scored.filter((one) => (one.best ?? 0) >= (one.passMark ?? passMark)).length,
    lowest: bests[0] ?? null,
    median: median(bests),
    highest: bests.at(-1) ?? null,
  };
}

/** The middle of sorted numbers, or half-way between the two in the middle. */
function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  if (high === undefined) return null;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? high) + high) / 2 : high;
}
