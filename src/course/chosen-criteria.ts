import type { CourseToChoose } from './package-scope.ts';

/** Criteria named in a text, and what in it names none. */
export interface ChosenCriteria {
  /** Ids in the course's order, whatever the order they were named in. */
  readonly criteria: readonly string[];
  /** As it was written. */
  readonly unknown: readonly string[];
}

/**
 * Reads ids of criteria and of whole units, parted by commas: `d9-4-1, d5`. An empty text names one
 * unknown thing, so that it is not taken for a choice.
 */
export function chosenCriteria(text: string, course: CourseToChoose): ChosenCriteria {
  const named = text.split(',').map((id) => id.trim().toLowerCase());
  const units = new Set(course.units.map(({ id }) => id));
  const known = new Set([...units, ...course.criteria.map(({ id }) => id)]);
  return {
    criteria: course.criteria
      .filter(({ id, unit }) => named.includes(id) || (units.has(unit) && named.includes(unit)))
      .map(({ id }) => id),
    unknown: named.filter((id) => !known.has(id)),
  };
}

/** Criteria as the shortest text that names them: a unit of which all were chosen by its own id. */
export function criteriaText(criteria: readonly string[], course: CourseToChoose): string {
  return course.units
    .flatMap((unit) => {
      const chosen = unit.criteria.filter((id) => criteria.includes(id));
      return chosen.length === unit.criteria.length && chosen.length > 0 ? [unit.id] : chosen;
    })
    .join(',');
}
