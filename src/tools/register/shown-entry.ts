import type { Column, RegisterRecord } from '../../course/schema/register.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An entry as the register shows it: a day as `9 Nov 2026`, everything else as it was keyed. */
export function shownEntry(column: Column, entry: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(entry) ?? [];
  const name = months[Number(month) - 1];
  return column === 'opened' && year && name ? `${Number(day)} ${name} ${year}` : entry;
}

/** All entries of a record as shown, in the order of the columns. */
export function shownEntries(columns: readonly Column[], record: RegisterRecord): string[] {
  return columns.map((column) => shownEntry(column, record[column]));
}
