import type { CriterionDraft, Draft } from './draft.ts';
import { releasedLists } from './schema/released.ts';
import type { Released } from './schema/released.ts';
import { worksheetNames } from './worksheet-names.ts';

/** The ids of one criterion, list by list. */
export type ReleasedCriterion = Released['criteria'][number];
/** Name of one of the lists. */
export type ReleasedList = (typeof releasedLists)[number];

/** The ids that a criterion uses; `null` for a list whose file could not be read. */
export function usedIds(criterion: CriterionDraft): Record<ReleasedList, string[] | null> {
  const { lesson, questions, scenario, worksheets } = criterion;
  return {
    sections: lesson?.data.sections.map(({ id }) => id) ?? null,
    questions: questions?.map(({ id }) => id) ?? null,
    choices: scenario?.scenes.flatMap(({ choices }) => choices.map(({ id }) => id)) ?? null,
    endings: scenario?.endings.map(({ id }) => id) ?? null,
    worksheets: worksheets?.flatMap(worksheetNames) ?? null,
  };
}

function append(list: readonly string[], used: readonly string[] | null): string[] {
  return [...new Set([...list, ...(used ?? [])])];
}

/** The released ids with every id of the draft that was not among them added at the ends. */
export function withNewIds(released: Released, draft: Draft): Released {
  const drafts = new Map(draft.units.flatMap((unit) => unit.criteria.map((c) => [c.id, c])));
  const ids = append(
    released.criteria.map(({ id }) => id),
    [...drafts.keys()],
  );
  const criteria = ids.map((id): ReleasedCriterion => {
    const old = released.criteria.find((entry) => entry.id === id);
    const none = { sections: [], questions: [], choices: [], endings: [], worksheets: [] };
    const lists = { id, ...none, retired: [], ...old };
    const used = drafts.get(id);
    if (!used) return lists;
    const fresh = usedIds(used);
    return {
      ...lists,
      sections: append(lists.sections, fresh.sections),
      questions: append(lists.questions, fresh.questions),
      choices: append(lists.choices, fresh.choices),
      endings: append(lists.endings, fresh.endings),
      worksheets: append(lists.worksheets, fresh.worksheets),
    };
  });
  const checks = criteria.flatMap(({ id, questions }) => {
    const used = (drafts.get(id)?.questions ?? []).filter(({ use }) => use === 'check');
    return questions
      .filter((question) => used.some((known) => known.id === question))
      .map((question) => `${id}/${question}`);
  });
  return { criteria, checks: append(released.checks, checks), retired: released.retired };
}
