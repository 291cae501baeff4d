import { criteriaOf, type Draft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { releasedLists, usedIds } from '../released-ids.ts';
import { repeated } from './repeated.ts';

const file = 'content/released.yaml';

function unreleased(place: string, id: string): Problem {
  return {
    place,
    found: `id \`${id}\` that is not released`,
    expected: `every id in \`${file}\``,
    remedy: 'run `npm run check -- --add-ids`, which adds it at the end of its list',
  };
}

function vanished(place: string, id: string): Problem {
  return {
    place,
    found: '',
    expected: `\`${id}\`, which was released and is kept in learners’ saved attempts`,
    remedy: 'put it back; to change what it says, keep the id',
  };
}

/** Every id in use is released, and every released one is in use. */
export function releasedKept(draft: Draft): Problem[] {
  const { released } = draft;
  if (!released) return [];
  const criteria = criteriaOf(draft);
  const known = new Map(released.criteria.map((entry) => [entry.id, entry]));
  const gone = released.criteria
    .filter(({ id }) => draft.course && !criteria.some((criterion) => criterion.id === id))
    .map(({ id }) => vanished('content/course.yaml', id));
  const second = released.criteria.flatMap((entry) =>
    releasedLists.flatMap((list) =>
      repeated(entry[list]).map((id) => ({
        place: within(file, entry.id, list),
        found: `second \`${id}\``,
        expected: 'each id once',
        remedy: 'take the later one out if it was added since the last release',
      })),
    ),
  );
  const inUse = criteria.flatMap((criterion) => {
    const entry = known.get(criterion.id);
    if (!entry) return [unreleased('content/course.yaml', criterion.id)];
    const used = usedIds(criterion);
    return releasedLists.flatMap((list) => {
      const ids = used[list];
      if (!ids) return [];
      const place = within(criterion.folder, list);
      return [
        ...ids.filter((id) => !entry[list].includes(id)).map((id) => unreleased(place, id)),
        ...entry[list].filter((id) => !ids.includes(id)).map((id) => vanished(place, id)),
      ];
    });
  });
  return [...gone, ...second, ...inUse];
}
