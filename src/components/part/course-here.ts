import { criterionLabel } from '../../course/criterion-label.ts';
import type { CourseToChoose } from '../../course/package-scope.ts';
import type { PackageSettings } from '../../course/package-settings.ts';

/** The course as its settings tell of it: enough to read which part of it is asked for. */
export function courseHere({ id, title, criteria }: PackageSettings): CourseToChoose {
  const all = criteria.map(({ id }) => {
    const [unit = ''] = id.split('-');
    return { id, unit, label: criterionLabel(id), title: '' };
  });
  const units = [...new Set(all.map(({ unit }) => unit))].map((unit) => ({
    id: unit,
    code: unit.toUpperCase(),
    title: '',
    criteria: all.filter((one) => one.unit === unit).map(({ id }) => id),
  }));
  return { id, title, retired: [], units, criteria: all };
}
