import type { Sighting } from './sighting.ts';

/** One learner, as the files chosen add up to. */
export interface Person {
  /** The same as long as the same files are chosen. */
  readonly id: string;
  /** As the first file writes it; `''` if none does. */
  readonly name: string;
  readonly email: string;
  readonly sightings: readonly Sighting[];
  /** Why several files count as one learner; `null` = it is in one file only. */
  readonly joinedBy: 'email' | 'name' | 'hand' | null;
  /** Several learners bear this name: what bears no more was joined with none of them. */
  readonly ambiguous: boolean;
}

/** What a tutor decided otherwise than the rule. */
export interface Decisions {
  /** Ids of learners whose files are to be kept apart. */
  readonly apart: ReadonlySet<string>;
  /** Id of a learner, and of the one they are to be joined to. */
  readonly together: ReadonlyMap<string, string>;
}

/** Nothing was decided otherwise. */
export const byRule: Decisions = { apart: new Set(), together: new Map() };

/**
 * A name as it is compared: capitals, accents, dots and spaces do not matter, and `Surname, First
 * name`, as an LMS may write it, is `First name Surname`.
 */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.’']/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim());
  return first !== '' && more.length === 0 ? `${first} ${last}` : plain;
}

/**
 * Who is who. The same address is the same learner. What bears a name only belongs to the one
 * learner of that name, if there is one and no other; two addresses are never joined, nor is what
 * bears no name. Sorted by name.
 */
export function people(sightings: readonly Sighting[], decisions: Decisions): Person[] {
  const byEmail = new Map<string, Sighting[]>();
  const named = new Map<string, Set<string>>();
  for (const sighting of sightings.filter(({ email }) => email !== '')) {
    const key = sighting.email.trim().toLowerCase();
    push(byEmail, key, sighting);
    const name = plainName(sighting.name);
    named.set(name, (named.get(name) ?? new Set()).add(key));
  }
  const groups = new Map<string, Sighting[]>(byEmail);
  const ambiguous = new Set<string>();
  const twice = namesakes(sightings);
  const counts = new Map<number, number>();
  for (const sighting of sightings.filter(({ email }) => email === '')) {
    const count = (counts.get(sighting.file) ?? 0) + 1;
    counts.set(sighting.file, count);
    const name = plainName(sighting.name);
    const emails = [...(named.get(name) ?? [])];
    const alone = name === '' || twice.has(name);
    const id = alone ? `${name} ${sighting.file}.${count}` : `name ${name}`;
    if (emails.length > 1 || twice.has(name)) ambiguous.add(id);
    push(groups, emails.length === 1 && !alone ? emails[0]! : id, sighting);
  }
  const whole = [...groups].flatMap(([id, all]) =>
    decisions.apart.has(id)
      ? filesOf(all).map((file) => {
          const own = all.filter((sighting) => sighting.file === file);
          return person(`${id} in ${file}`, own, ambiguous.has(id));
        })
      : [person(id, all, ambiguous.has(id))],
  );
  return joinedByHand(whole, decisions.together).sort(
    (a, b) => order(a) - order(b) || compare(a, b),
  );
}

/** Names of learners without address who are twice in one report with the same attempt. */
function namesakes(sightings: readonly Sighting[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const { email, source, file, attempt, name } of sightings) {
    const key = `${file} ${attempt} ${plainName(name)}`;
    if (email !== '' || source !== 'report') continue;
    if (once.has(key)) twice.add(plainName(name));
    once.add(key);
  }
  return twice;
}

function person(id: string, sightings: readonly Sighting[], ambiguous: boolean): Person {
  const first = (read: (sighting: Sighting) => string) =>
    sightings.map(read).find((text) => text !== '') ?? '';
  const inOrder = [...sightings].sort((a, b) => Number(a.email === '') - Number(b.email === ''));
  const email = first((sighting) => sighting.email);
  const alone = filesOf(sightings).length === 1;
  const joinedBy = alone ? null : sightings.every((s) => s.email !== '') ? 'email' : 'name';
  const name = inOrder.map((sighting) => sighting.name).find((text) => text !== '') ?? '';
  return { id, name, email, sightings, joinedBy, ambiguous };
}

function joinedByHand(all: readonly Person[], together: Decisions['together']): Person[] {
  const target = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    while (together.has(at) && !seen.has(at) && all.some((one) => one.id === together.get(at))) {
      seen.add(at);
      at = together.get(at)!;
    }
    return at;
  };
  return all
    .filter(({ id }) => target(id) === id)
    .map((one) => {
      const others = all.filter((other) => other !== one && target(other.id) === one.id);
      if (others.length === 0) return one;
      const sightings = [one, ...others].flatMap((each) => each.sightings);
      return { ...person(one.id, sightings, one.ambiguous), joinedBy: 'hand' };
    });
}

function filesOf(sightings: readonly Sighting[]): number[] {
  return [...new Set(sightings.map(({ file }) => file))];
}

function push(groups: Map<string, Sighting[]>, key: string, sighting: Sighting): void {
  const group = groups.get(key);
  if (group) group.push(sighting);
  else groups.set(key, [sighting]);
}

/** Whoever has no name comes last. */
function order({ name, email }: Person): number {
  return name === '' && email === '' ? 1 : 0;
}

function compare(a: Person, b: Person): number {
  return (a.name || a.email).localeCompare(b.name || b.email, 'en-GB');
}
