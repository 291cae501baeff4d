import type { Person } from '../../../course/class/people.ts';

/** How a learner is named on the page; the address where several bear the name. */
export function personName(person: Person, all: readonly Person[] = []): string {
  const { name, email, sightings } = person;
  if (name === '') return email || `No name (file ${sightings[0]?.file ?? '?'})`;
  const others = all.some((other) => other !== person && other.name === name);
  if (!others) return name;
  return email === '' ? `${name} (file ${sightings[0]?.file ?? '?'})` : `${name} (${email})`;
}
