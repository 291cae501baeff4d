import type { Column, RegisterRecord } from '../../course/schema/register.ts';
import { share, type Share } from '../scores.ts';

/**
 * The records that repeat an earlier one in all of these columns, of all records. A blank repeats
 * nothing: two people without a district may live anywhere. Throws if there are no records.
 */
export function duplicates(
  records: readonly RegisterRecord[],
  columns: readonly Column[],
): Share & { readonly refs: readonly string[] } {
  const seen = new Set<string>();
  const refs: string[] = [];
  for (const record of records) {
    if (columns.some((column) => record[column] === '')) continue;
    const key = JSON.stringify(columns.map((column) => record[column]));
    if (seen.has(key)) refs.push(record.ref);
    seen.add(key);
  }
  return { ...share(refs.length, records.length), refs };
}
