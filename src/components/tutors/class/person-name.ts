import type { Person } from '../../../course/class/people.ts';

const counts = new WeakMap<readonly Person[], ReadonlyMap<string, number>>();

/** How often each name is among these learners: counted once for each list. */
function namesIn(all: readonly Person[]): ReadonlyMap<string, number> {
  const known = counts.get(all);
  if (known) return known;
  const names = new Map<string, number>();
  for (const { name } of all) names.set(name, (names.get(name) ?? 0) + 1);
  counts.set(all, names);
  return names;
}

/** How a learner is named on the page: with address or file where several bear the name. */
export function personName(person: Person, all: readonly Person[]): string {
  const { name, email, sightings } = person;
  const file = `file ${sightings[0]?.file ?? '?'}`;
  if (name === '') return email || `No name (${file})`;
  if ((namesIn(all).get(name) ?? 0) < 2) return name;
  return `${name} (${email || file})`;
}
