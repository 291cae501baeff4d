import { chosenCriteria, criteriaText } from './chosen-criteria.ts';
import type { CourseToChoose } from './package-scope.ts';

/** The parameter that names what a learner is to see. */
const only = 'only';

/** What an address asks the web site to show. */
export type AskedPart =
  /** Nothing is said: as the device remembers it. */
  | { readonly kind: 'unsaid' }
  /** All of it. */
  | { readonly kind: 'everything' }
  /** These criteria, by id in the course's order. */
  | { readonly kind: 'part'; readonly criteria: readonly string[] }
  /** Something that this course does not have, as it was written. */
  | { readonly kind: 'unknown'; readonly unknown: readonly string[] };

/** The query, without `?`, by which the web site shows these criteria only; empty = everything. */
export function learnerQuery(criteria: readonly string[], course: CourseToChoose): string {
  const all = course.criteria.every(({ id }) => criteria.includes(id));
  return all || criteria.length === 0 ? '' : `${only}=${criteriaText(criteria, course)}`;
}

/**
 * Reads the query of an address. One wrong id spoils the whole: a learner who saw the rest would
 * not know that something is missing.
 */
export function askedPart(query: string, course: CourseToChoose): AskedPart {
  const text = new URLSearchParams(query).get(only);
  return text === null ? { kind: 'unsaid' } : partNamed(text, course);
}

/** What a text names, as an address has it or a device remembers it; an empty one names everything. */
export function partNamed(text: string, course: CourseToChoose): AskedPart {
  if (text.trim() === '') return { kind: 'everything' };
  const { criteria, unknown } = chosenCriteria(text, course);
  if (unknown.length > 0) return { kind: 'unknown', unknown };
  return criteria.length === course.criteria.length
    ? { kind: 'everything' }
    : { kind: 'part', criteria };
}

/** Does a page belong to criteria or units, by its file name? Home, record and help do not. */
export function isOutside(
  page: string,
  criteria: readonly string[],
  course: CourseToChoose,
): boolean {
  const owner = (id: string): boolean => page === `${id}.html` || page.startsWith(`${id}-`);
  const outside = course.criteria.filter(({ id }) => !criteria.includes(id));
  if (outside.some(({ id }) => owner(id))) return true;
  const unit = course.units.find(({ id }) => page === `${id}.html`);
  return unit !== undefined && !unit.criteria.some((id) => criteria.includes(id));
}
