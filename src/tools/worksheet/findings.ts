import type { SheetField, Worksheet } from '../../course/schema/worksheet.ts';
import { amountTyped } from '../amount-typed.ts';
import { fieldKey, givenOf } from './field-amount.ts';
import { follows } from './follows.ts';
import type { Line } from './formula.ts';
import { workOut } from './work-out.ts';
import type { Written } from './written.ts';

/** What *Check* says of one thing that was filled in from the given case. */
export interface Finding {
  /** Key of the thing in what is written. */
  readonly key: string;
  readonly label: string;
  /** `compare`: words, with points beside them and no verdict. */
  readonly is: 'right' | 'not-yet' | 'empty' | 'compare';
  readonly says: string;
  /** How it is worked out, for whoever wants to see it. */
  readonly working?: string;
}

/** Compares what was filled in with what follows from the given figures, in the sheet's order. */
export function findings(sheet: Worksheet, written: Written): Finding[] {
  const worked = workOut(sheet, written, 'given');
  return sheet.groups.flatMap((group) => {
    const rows = group.rows ?? [null];
    const ofFields = rows.flatMap((row) =>
      group.fields.flatMap((field) => ofField(field, row, written)),
    );
    const ofLines = group.results.flatMap((result) => {
      const each = sheet.groups.find(({ id }) => id === result.each)?.rows ?? [];
      return worked
        .filter((one) => one.result === result)
        .flatMap(({ row, lines }) =>
          lines
            .filter(({ id, value }) => result.fill.includes(id) && value !== null)
            .map((line) => {
              const key = fieldKey({ id: `${result.id}.${line.id}` }, row);
              const name = each.find(({ id }) => id === row)?.title;
              return ofLine(key, name ? `${name}: ${line.label}` : line.label, line, written);
            }),
        );
    });
    return [...ofFields, ...ofLines];
  });
}

function ofLine(key: string, label: string, line: Line, written: Written): Finding {
  const typed = written.get(key) ?? '';
  const amount = amountTyped(typed, line.unit, -1e9, 1e9);
  if (amount.kind === 'empty') return { key, label, is: 'empty', says: 'Nothing here yet.' };
  if (amount.kind === 'unclear')
    return { key, label, is: 'not-yet', says: 'This cannot be read as a figure.' };
  const working = line.says;
  if (line.value !== null && follows(amount.value, line.value))
    return { key, label, is: 'right', says: 'This follows from the figures.', working };
  const slip = line.slips?.find(({ value }) => follows(amount.value, value));
  const says = slip?.why ?? 'This does not follow from the figures given. Work it once more.';
  return { key, label, is: 'not-yet', says, working };
}

function ofField(
  field: SheetField,
  row: { readonly id: string; readonly title: string } | null,
  written: Written,
): Finding[] {
  const key = fieldKey(field, row?.id ?? null);
  const label = row ? `${row.title}: ${field.label}` : field.label;
  const value = written.get(key)?.trim() ?? '';
  const empty: Finding = { key, label, is: 'empty', says: 'Nothing here yet.' };
  if (field.kind === 'line' || field.kind === 'text') {
    if (field.compare === undefined) return [];
    return [value === '' ? empty : { key, label, is: 'compare', says: field.compare }];
  }
  const right = field.kind === 'choice' ? givenOf(field.key, row?.id ?? null) : undefined;
  if (field.kind !== 'choice' || right === undefined) return [];
  if (value === '') return [empty];
  const chosen = field.options.find(({ id }) => id === value);
  const says = chosen?.why ?? (value === right ? 'This follows.' : 'This does not follow.');
  return [{ key, label, is: value === right ? 'right' : 'not-yet', says }];
}
