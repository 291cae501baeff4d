import { oneOf, type Problem } from '../../course/problem.ts';
import type { SheetGroup } from '../../course/schema/worksheet.ts';

/** What is wrong with a group as such: rows named by a field that is not a line of it. */
export function groupFaults({ rows, namedBy, fields }: SheetGroup): Omit<Problem, 'place'>[] {
  if (namedBy === undefined) return [];
  const remedy = 'name a `line` field of this group, or take `namedBy` out';
  const found = `namedBy \`${namedBy}\``;
  if (!rows) return [{ found, expected: 'rows to be named', remedy }];
  const lines = fields.filter(({ kind }) => kind === 'line').map(({ id }) => id);
  return lines.includes(namedBy) ? [] : [{ found, expected: oneOf(lines), remedy }];
}
