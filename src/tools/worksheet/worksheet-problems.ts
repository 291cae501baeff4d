import type { Course } from '../../course/course.ts';
import { within, type Problem } from '../../course/problem.ts';
import { groupFaults } from './group-faults.ts';
import { givenFaults } from './given-faults.ts';
import { resultFaults } from './result-faults.ts';

/** Every worksheet of the course works: formulas known, inputs there, the given figures computing. */
export function worksheetProblems(course: Pick<Course, 'units'>): Problem[] {
  return course.units.flatMap(({ criteria }) =>
    criteria.flatMap(({ id, worksheets }) =>
      worksheets.flatMap((sheet) => {
        const place = within(`content/${id.replace('-', '/')}/worksheets.yaml`, sheet.id);
        const ofGroups = sheet.groups.flatMap((group) =>
          groupFaults(group).map((fault) => ({ place: within(place, group.id), ...fault })),
        );
        const ofResults = sheet.groups.flatMap(({ results }) =>
          results.flatMap((result) =>
            resultFaults(sheet, result).map((fault) => ({
              place: within(place, result.id),
              ...fault,
            })),
          ),
        );
        // A case cannot be worked out by results that do not stand.
        if (ofResults.length > 0) return [...ofGroups, ...ofResults];
        return [...ofGroups, ...givenFaults(sheet).map((fault) => ({ place, ...fault }))];
      }),
    ),
  );
}
