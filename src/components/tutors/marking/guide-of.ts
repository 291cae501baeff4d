import { lawGroups, loadCourse } from '../../../content.ts';
import type { CourseUnit, Criterion } from '../../../course/course.ts';
import type { LawGroup } from '../../../course/law-register.ts';
import {
  criterionGuide,
  type CriterionGuide,
  type GuideLaw,
} from '../../../course/marking-guide.ts';
import { reachWords } from '../../../course/nations.ts';
import { longDate } from '../../lesson/long-date.ts';

let groups: readonly LawGroup[] | undefined;

/** The marking guide of a criterion, with the law that its lesson names, the widest first. */
export function guideOf(unit: CourseUnit, criterion: Criterion): CriterionGuide {
  groups ??= lawGroups();
  const law = groups
    .flatMap(({ entries }) => entries)
    .filter(({ cited }) => cited.some(({ id }) => id === criterion.id))
    .map(({ law }): GuideLaw => ({
      id: law.id,
      title: law.title,
      reach: reachWords(law.nations),
      checkedOn: longDate(law.checkedOn),
    }));
  return criterionGuide(unit, criterion, loadCourse().marking, law);
}

/** What a guide was made from: `Outcome Four, version 0.2.0, 28 November 2026`, and its limits. */
export function madeFrom(): string {
  const { title, version, released } = loadCourse();
  return `${title}, version ${version}, ${longDate(released)}. Not endorsed by any awarding body; your centre’s own rules come first.`;
}
