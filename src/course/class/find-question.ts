import type { ClassCourse, ClassQuestion } from './class-course.ts';

/** What an interaction's id is to this version of the course. */
export type FoundQuestion =
  | { readonly kind: 'known'; readonly entry: ClassQuestion }
  /** Asked once, in an earlier version. */
  | { readonly kind: 'retired'; readonly entry: ClassQuestion }
  /** Named as ours are, of a criterion that this course has or had, and not among them. */
  | { readonly kind: 'other-version'; readonly criterion: string }
  | { readonly kind: 'foreign' };

/** Finds the question of an interaction by its id, as a report writes it. */
export function questionFinder(course: ClassCourse): (name: string) => FoundQuestion {
  const byName = new Map(course.questions.map((entry) => [entry.name.toLowerCase(), entry]));
  const known = new Set([
    ...course.criteria.map(({ id }) => id),
    ...course.questions.map(({ criterion }) => criterion),
  ]);
  return (name) => {
    const entry = byName.get(name.trim().toLowerCase());
    if (entry) return { kind: entry.question ? 'known' : 'retired', entry };
    const criterion = criterionNamed(name);
    return criterion !== null && known.has(criterion)
      ? { kind: 'other-version', criterion }
      : { kind: 'foreign' };
  };
}

/** `D9-4.1-Q03-cost` → `d9-4-1`; `null` if the id is not formed as ours are. */
function criterionNamed(name: string): string | null {
  const [, unit = '', number = ''] =
    /^([A-Z]{1,3}\d{1,3})-(\d{1,2}\.\d{1,2})-Q\d{2,3}-[a-z0-9-]+$/i.exec(name.trim()) ?? [];
  return unit === '' ? null : `${unit}-${number.replace('.', '-')}`.toLowerCase();
}
