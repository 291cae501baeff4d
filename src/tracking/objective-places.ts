import type { ApiCalls } from './api-calls.ts';

/**
 * Places of our objectives in the LMS's list: those it holds already, by their ids, and the next
 * free one for a new id. The list may hold others, from the manifest or an earlier release.
 */
export function objectivePlaces(api: ApiCalls): (id: string) => number {
  const places = new Map<string, number>();
  const count = Number(api.get('cmi.objectives._count')) || 0;
  for (let n = 0; n < count; n++) places.set(api.get(`cmi.objectives.${n}.id`), n);
  let next = count;
  return (id) => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, next);
    return next++;
  };
}
