import type { Attempt, CriterionAttempt, Latest } from './attempt.ts';
import { emptyCriterion } from './attempt.ts';

/** A value set by the change that is being made now. */
export function latest<T>(attempt: Attempt, device: number, value: T): Latest<T> {
  return { value, at: { count: attempt.revision + 1, device } };
}

/**
 * The attempt with one criterion changed and its revision raised by one. What changes nothing
 * gives the same attempt back, so that nothing is saved or sent for it.
 */
export function changeCriterion(
  attempt: Attempt,
  criterion: number,
  change: (before: CriterionAttempt) => Partial<CriterionAttempt> | null,
): Attempt {
  const before = attempt.criteria[criterion] ?? emptyCriterion;
  const changed = change(before);
  if (changed === null) return attempt;
  return {
    ...attempt,
    revision: attempt.revision + 1,
    criteria: { ...attempt.criteria, [criterion]: { ...before, ...changed } },
  };
}

/** A sorted list with one more code, or `null` if it is there already. */
export function withCode(codes: readonly number[], code: number): number[] | null {
  return codes.includes(code) ? null : [...codes, code].sort((a, b) => a - b);
}
