import type { CourseDescription } from './course-description.ts';

/** The part of the course that one package, or the web site, holds. */
export interface PackageScope {
  /** The package's permanent id, for example `outcome-four-d9-4-1`. */
  readonly id: string;
  readonly title: string;
  /** Ids of its criteria, in the course's order, and then of those that it held once. */
  readonly criteria: readonly string[];
}

/** Everything: the web site, and the package of the whole course. */
export function wholeCourse(description: CourseDescription): PackageScope {
  return {
    id: description.id,
    title: description.title,
    criteria: [...description.criteria.map(({ id }) => id), ...description.retired],
  };
}

/**
 * The packages worth making: one for each criterion, one for each unit with more than one written
 * criterion, and one for the whole course if it has more than one.
 */
export function packageScopes(description: CourseDescription): PackageScope[] {
  const { id, title, units, criteria, retired } = description;
  return [
    ...criteria.map((criterion) => ({
      id: `${id}-${criterion.id}`,
      title: `${criterion.label} ${criterion.title}`,
      criteria: [criterion.id],
    })),
    ...units
      .filter((unit) => unit.criteria.length > 1)
      .map((unit) => ({
        id: `${id}-${unit.id}`,
        title: `${title}: ${unit.code} ${unit.title}`,
        criteria: [...unit.criteria, ...retired.filter((gone) => gone.startsWith(`${unit.id}-`))],
      })),
    ...(criteria.length > 1 ? [wholeCourse(description)] : []),
  ];
}
