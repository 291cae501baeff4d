import type { CourseDescription, CriterionDescription } from './course-description.ts';

/** What choosing a part of the course asks of its description. */
export interface CourseToChoose extends Pick<
  CourseDescription,
  'id' | 'title' | 'units' | 'retired'
> {
  readonly criteria: readonly Pick<CriterionDescription, 'id' | 'label' | 'title' | 'unit'>[];
}

/** The part of the course that one package, or the web site, holds. */
export interface PackageScope {
  /** The package's permanent id, for example `outcome-four-d9-4-1`. */
  readonly id: string;
  readonly title: string;
  /** Ids of its criteria, in the course's order, and then of those that it held once. */
  readonly criteria: readonly string[];
}

/** Everything: the web site, and the package of the whole course. */
export function wholeCourse(description: CourseToChoose): PackageScope {
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
export function packageScopes(description: CourseToChoose): PackageScope[] {
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

/**
 * The package of these criteria. One that is ready-made has the ready-made one's permanent id, so
 * that it can take its place in an LMS.
 */
export function scopeOf(criteria: readonly string[], description: CourseToChoose): PackageScope {
  const chosen = description.criteria.filter(({ id }) => criteria.includes(id));
  const ids = chosen.map(({ id }) => id);
  const ready = packageScopes(description).find(
    (scope) =>
      scope.criteria.filter((id) => !description.retired.includes(id)).join() === ids.join(),
  );
  return (
    ready ?? {
      id: [description.id, ...ids].join('-'),
      title: `${description.title}: ${chosen.map(({ label }) => label).join(', ')}`,
      criteria: ids,
    }
  );
}
