import type { PackageFile } from '../../../../scorm/packages-of.ts';
import type { BuilderCourse } from './builder-course.ts';

/** One part of the course as it can be downloaded: a package for each standard. */
export interface ReadyPackage {
  /** Id of the package. */
  readonly id: string;
  readonly title: string;
  /** Id of its unit, whose colour it wears; `null` if it is of several. */
  readonly unit: string | null;
  /** Moodle's first. */
  readonly files: readonly PackageFile[];
}

/** Ready-made packages by how much they hold, in the course's order. */
export interface ReadyPackages {
  readonly whole: readonly ReadyPackage[];
  readonly units: readonly ReadyPackage[];
  readonly criteria: readonly ReadyPackage[];
  /** Made on the command line with choices of their own. */
  readonly others: readonly ReadyPackage[];
}

/** Sorts a list of packages for whoever has to choose one. */
export function readyPackages(files: readonly PackageFile[], course: BuilderCourse): ReadyPackages {
  const found = (id: string, unit: string | null): ReadyPackage[] => {
    const its = files.filter((file) => file.id === id);
    const [first] = its;
    const sorted = its.toSorted((a, b) => (a.standard < b.standard ? -1 : 1));
    return first ? [{ id, title: first.title, unit, files: sorted }] : [];
  };
  const whole = found(course.id, null);
  const units = course.units.flatMap(({ id }) => found(`${course.id}-${id}`, id));
  const criteria = course.criteria.flatMap(({ id, unit }) => found(`${course.id}-${id}`, unit));
  const known = new Set([...whole, ...units, ...criteria].map(({ id }) => id));
  const others = [...new Set(files.map(({ id }) => id))].filter((id) => !known.has(id));
  return { whole, units, criteria, others: others.flatMap((id) => found(id, null)) };
}
