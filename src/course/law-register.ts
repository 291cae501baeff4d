import { lawMonths } from './checks/law-checked.ts';
import { citedIn, type Citation, type CitingLesson } from './cited-in.ts';
import { nationsReached, reachWords, type Nation } from './nations.ts';
import type { Source } from './schema/sources.ts';

/** A law as `sources.yaml` holds it. */
export type Law = Extract<Source, { kind: 'law' }>;

/** A law with where it is cited and when it has to be read again. */
export interface LawEntry {
  readonly law: Law;
  /** ISO date after which the build warns that nobody has read it again. */
  readonly readAgainBy: string;
  readonly cited: readonly Citation[];
}

/** The laws that reach equally far, the longest unread first. */
export interface LawGroup {
  /** In words: `The whole UK`. */
  readonly reach: string;
  readonly nations: readonly Nation[];
  readonly entries: readonly LawEntry[];
  /** Ids of all criteria that cite one of them. */
  readonly criteria: readonly string[];
}

/** Every law of the course, by how far it reaches: the widest first, then in the nations’ order. */
export function lawRegister(
  sources: readonly Source[],
  lessons: readonly CitingLesson[],
): LawGroup[] {
  const cited = citedIn(lessons);
  const entries = sources
    .filter((source): source is Law => source.kind === 'law')
    .map((law): LawEntry => ({
      law,
      readAgainBy: monthsAfter(law.checkedOn, lawMonths),
      cited: cited.get(law.id) ?? [],
    }))
    .sort(
      (a, b) =>
        a.law.checkedOn.localeCompare(b.law.checkedOn) ||
        a.law.title.localeCompare(b.law.title, 'en-GB'),
    );
  const groups = new Map<string, LawEntry[]>();
  for (const entry of entries) {
    const reach = reachWords(entry.law.nations);
    groups.set(reach, [...(groups.get(reach) ?? []), entry]);
  }
  return [...groups]
    .map(([reach, members]): LawGroup => ({
      reach,
      nations: nationsReached(members[0]?.law.nations ?? []),
      entries: members,
      criteria: [...new Set(members.flatMap((entry) => entry.cited.map(({ id }) => id)))],
    }))
    .sort(
      (a, b) =>
        Number(b.reach === 'The whole UK') - Number(a.reach === 'The whole UK') ||
        b.nations.length - a.nations.length ||
        order(a.nations) - order(b.nations),
    );
}

/** Nations as a number that sorts them: the earlier their first one stands in our list, the less. */
function order(reached: readonly Nation[]): number {
  return nationsReached(['UK']).findIndex((nation) => reached.includes(nation));
}

/** The ISO date some months later; the last day of the month where the day does not exist. */
export function monthsAfter(iso: string, months: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(day, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}
