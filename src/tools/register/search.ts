import type { Column, RegisterRecord } from '../../course/schema/register.ts';
import { shownEntry } from './shown-entry.ts';

/**
 * The records in which every word of the query begins a word of an entry, capitals aside. Letters
 * are taken as they stand, as most registers take them: `bath seat` finds no `Bath-seat` and no
 * `bathseat`.
 */
export function search(records: readonly RegisterRecord[], query: string): RegisterRecord[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter((record) => {
    const words = (Object.keys(record) as Column[]).flatMap((column) =>
      shownEntry(column, record[column]).toLowerCase().split(/\s+/),
    );
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** The records in the order of a column, equal ones in the order of their numbers. */
export function sortedBy(records: readonly RegisterRecord[], column: Column): RegisterRecord[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return records.toSorted((a, b) => order(a[column], b[column]) || order(a.ref, b.ref));
}
