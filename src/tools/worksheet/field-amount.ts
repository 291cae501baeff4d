import type { AmountField, SheetField, SheetUse } from '../../course/schema/worksheet.ts';
import { type Amount, amountTyped } from '../amount-typed.ts';
import type { Written } from './written.ts';

/** Key of a field: its id, and its row's if it stands in one. */
export function fieldKey(field: { readonly id: string }, row: string | null): string {
  return row === null ? field.id : `${field.id}.${row}`;
}

/** Whether a field holds a number. */
export function isAmount(field: SheetField): field is AmountField {
  return field.kind === 'money' || field.kind === 'number' || field.kind === 'percent';
}

/** Unit of an amount: `£`, `%` or the author's words. */
export function unitOf(field: AmountField): string {
  if (field.kind === 'money') return '£';
  return field.kind === 'percent' ? '%' : (field.unit ?? '');
}

/** What the given case says for a field in that row, if it says anything. */
export function givenOf<T extends string | number>(
  given: T | Readonly<Record<string, T>> | undefined,
  row: string | null,
): T | undefined {
  if (given === undefined || typeof given !== 'object') return given;
  return row === null ? undefined : given[row];
}

/** The amount in a field: that of the given case, or what the learner wrote. */
export function fieldAmount(
  field: AmountField,
  row: string | null,
  written: Written,
  use: SheetUse,
): Amount {
  const given = use === 'given' ? givenOf<number>(field.given, row) : undefined;
  if (given !== undefined) return { kind: 'number', value: given };
  return amountTyped(written.get(fieldKey(field, row)) ?? '', unitOf(field), field.min, field.max);
}
