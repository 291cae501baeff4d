import type { Worksheet } from '../../course/schema/worksheet.ts';
import { isAmount } from './field-amount.ts';
import { formulas } from './formulas.ts';

/** Something a result may take a number from. */
export interface Source {
  /** `field`, `result.line`, or either with `.row` for that row alone. */
  readonly name: string;
  /** Id of the group in whose rows it stands, if it does. */
  readonly rows: string | null;
}

/** What the result `before` may use: the fields down to its own group, and the results above it. */
export function sourcesFor(sheet: Worksheet, before: string): Source[] {
  const found: Source[] = [];
  for (const group of sheet.groups) {
    const rows = group.rows ? group.id : null;
    found.push(...group.fields.filter(isAmount).flatMap(({ id }) => named(sheet, id, rows)));
    for (const { id, formula, each } of group.results) {
      if (id === before) return found;
      const lines = formulas[formula]?.lines ?? [];
      found.push(...lines.flatMap((line) => named(sheet, `${id}.${line}`, each ?? null)));
    }
  }
  return found;
}

/** A column, and each of its rows alone. */
function named(sheet: Worksheet, name: string, rows: string | null): Source[] {
  const ids = sheet.groups.find(({ id }) => id === rows)?.rows?.map(({ id }) => id) ?? [];
  return [{ name, rows }, ...ids.map((row) => ({ name: `${name}.${row}`, rows: null }))];
}
