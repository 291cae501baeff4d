import type { SheetField, SheetGroup, Worksheet } from '../../course/schema/worksheet.ts';
import { amountWords } from '../amount-words.ts';
import { fieldAmount, fieldKey, isAmount, unitOf } from './field-amount.ts';
import { workOut, type Worked } from './work-out.ts';
import type { Written } from './written.ts';

/** One part of the learner's own sheet, as plain lines to read. */
export interface SheetPart {
  /** Id of its group. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The learner's own sheet, part by part; parts that hold nothing are left out. */
export function sheetLines(sheet: Worksheet, written: Written): SheetPart[] {
  const worked = workOut(sheet, written, 'own');
  const titles = new Map(
    sheet.groups.flatMap(({ id, rows = [] }) => rows.map((row) => [`${id}.${row.id}`, row.title])),
  );
  return sheet.groups.flatMap((group) => {
    const text = groupLines(group, written, worked, titles).join('\n');
    return text === '' ? [] : [{ id: group.id, title: group.title, text }];
  });
}

function groupLines(
  group: SheetGroup,
  written: Written,
  worked: readonly Worked[],
  titles: ReadonlyMap<string, string>,
): string[] {
  const lines = (group.rows ?? [null]).flatMap((row) => {
    const said = group.fields.flatMap((field) => {
      const value = fieldWords(field, row?.id ?? null, written);
      return value === '' ? [] : [`${field.label}: ${value}`];
    });
    if (!row) return said;
    return said.length > 0 ? [`${row.title} – ${said.join('; ')}`] : [];
  });
  // Results of nothing filled in here, such as a sum of fixed numbers, would not be the learner's.
  if (lines.length === 0 && group.fields.length > 0) return [];
  const results = worked.filter(({ result }) => group.results.includes(result));
  return [...lines, ...results.flatMap((one) => resultLines(one, titles))];
}

function resultLines(
  { row, lines, result }: Worked,
  titles: ReadonlyMap<string, string>,
): string[] {
  const title = row === null ? undefined : titles.get(`${result.each}.${row}`);
  return lines
    .filter(({ value, words }) => value !== null || words !== undefined)
    .map(({ label, value, unit, words, says }) => {
      const name = title === undefined ? label : `${title} – ${label}`;
      // A result in words says nothing without its sentence.
      if (words !== undefined) return `${name}: ${words}. ${says}`;
      return `${name}: ${amountWords(value ?? 0, unit)}`;
    });
}

/** What is written in a field, as it is read out: `£1,200` for `1.2k`. */
export function fieldWords(field: SheetField, row: string | null, written: Written): string {
  const text = (written.get(fieldKey(field, row)) ?? '').trim().replace(/\s*\n\s*/g, ' ');
  if (field.kind === 'choice') return field.options.find(({ id }) => id === text)?.text ?? '';
  if (!isAmount(field)) return text;
  const amount = fieldAmount(field, row, written, 'own');
  return amount.kind === 'number' ? amountWords(amount.value, unitOf(field)) : text;
}
