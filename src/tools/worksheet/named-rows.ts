import type { SheetGroup, SheetUse } from '../../course/schema/worksheet.ts';
import { fieldKey, givenOf } from './field-amount.ts';
import type { Written } from './written.ts';

/** A row of a group, and what it is called in results. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** The rows of a group by the names that the case or the learner gave them, else by their titles. */
export function namedRows(group: SheetGroup, written: Written, use: SheetUse): NamedRow[] {
  const field = group.fields.find(({ id }) => id === group.namedBy);
  return (group.rows ?? []).map(({ id, title }) => {
    if (field?.kind !== 'line') return { id, name: title };
    const given = use === 'given' ? givenOf<string>(field.given, id) : undefined;
    const name = (given ?? written.get(fieldKey(field, id)) ?? '').trim();
    return { id, name: name || title };
  });
}
