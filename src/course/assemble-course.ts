import { accountForLearners, accountNotes } from './account-sides.ts';
import { checkColumns } from './check-columns.ts';
import type { Course, Criterion } from './course.ts';
import { criterionLabel } from './criterion-label.ts';
import type { CriterionDraft, Draft } from './draft.ts';
import { withNewIds } from './released-ids.ts';

const coded = <T extends { id: string }>(things: readonly T[], ids: readonly string[]) =>
  things.map((thing) => ({ ...thing, code: ids.indexOf(thing.id) }));

/**
 * The course with its permanent codes, or `null` while a part of it could not be read. Ids not yet
 * released get the codes that `npm run check -- --add-ids` would give them.
 */
export function assembleCourse(draft: Draft): Course | null {
  const { course, glossary, sources, declaration, marking } = draft;
  if (!course || !glossary || !sources || !declaration || !marking || !draft.released) return null;
  const all = withNewIds(draft.released, draft);
  const released = all.criteria;

  const assemble = (criterion: CriterionDraft): Criterion | null => {
    const { id, unit, lesson, questions, scenario, account, figures } = criterion;
    const { worksheets, comments, rota, register } = criterion;
    const code = released.findIndex((entry) => entry.id === id);
    const ids = released[code];
    if (!ids || !lesson || !questions || !scenario || !account || !figures || !worksheets)
      return null;
    const scenes = scenario.scenes.map((scene) => ({
      ...scene,
      choices: coded(scene.choices, ids.choices),
    }));
    return {
      id,
      code,
      label: criterionLabel(id),
      unit,
      lesson: { ...lesson.data, sections: coded(lesson.data.sections, ids.sections) },
      questions: coded(questions, ids.questions),
      scenario: { ...scenario, scenes, endings: coded(scenario.endings, ids.endings) },
      account: accountForLearners(account),
      notes: accountNotes(account),
      figures,
      worksheets,
      comments,
      rota,
      register,
    };
  };

  const units = [];
  for (const unit of draft.units) {
    const criteria = unit.criteria.map(assemble);
    const whole = criteria.filter((criterion) => criterion !== null);
    if (!unit.data || whole.length < criteria.length) return null;
    units.push({ ...unit.data, id: unit.id, criteria: whole });
  }
  const columns = checkColumns(all);
  const words = { glossary, sources, declaration, marking };
  return { ...course, units, ...words, columns, retired: all.retired };
}
