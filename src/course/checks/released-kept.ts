import { criteriaOf, type Draft } from '../draft.ts';
import { within, type Problem } from '../problem.ts';
import { usedIds, type ReleasedCriterion } from '../released-ids.ts';
import { releasedLists } from '../schema/released.ts';
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
    remedy:
      'put it back; to change what it says, keep the id; to take it out of the course, ' +
      `name it under \`retired\` in \`${file}\``,
  };
}

function notRetired(place: string, id: string): Problem {
  return {
    place,
    found: `retired \`${id}\``,
    expected: 'something released that the content no longer holds',
    remedy: 'take it out of `retired` if it is in use, and correct it if it was misspelt',
  };
}

/** What is said to be retired was released, and is not in use. */
function wronglyRetired(entry: ReleasedCriterion, used: ReturnType<typeof usedIds>): Problem[] {
  return entry.retired
    .filter((name) =>
      releasedLists.every(
        (list) =>
          !entry[list].some((id) => name === `${list}/${id}` && !(used[list] ?? []).includes(id)),
      ),
    )
    .map((name) => notRetired(within(file, entry.id, 'retired'), name));
}

/** Every id in use is released, and every released one is in use or retired on purpose. */
export function releasedKept(draft: Draft): Problem[] {
  const { released } = draft;
  if (!released) return [];
  const criteria = criteriaOf(draft);
  const known = new Map(released.criteria.map((entry) => [entry.id, entry]));
  const gone = released.criteria
    .filter(
      ({ id }) =>
        draft.course &&
        !criteria.some((criterion) => criterion.id === id) &&
        !released.retired.includes(id),
    )
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
    const retired = (list: string, id: string): boolean =>
      entry.retired.some((name) => name === `${list}/${id}`);
    const inLists = releasedLists.flatMap((list) => {
      const ids = used[list];
      if (!ids) return [];
      const place = within(criterion.folder, list);
      return [
        ...ids.filter((id) => !entry[list].includes(id)).map((id) => unreleased(place, id)),
        ...entry[list]
          .filter((id) => !ids.includes(id) && !retired(list, id))
          .map((id) => vanished(place, id)),
      ];
    });
    return [...inLists, ...wronglyRetired(entry, used)];
  });
  const back = released.retired
    .filter((id) => !known.has(id) || criteria.some((criterion) => criterion.id === id))
    .map((id) => notRetired(within(file, 'retired'), id));
  return [...gone, ...second, ...inUse, ...back];
}
