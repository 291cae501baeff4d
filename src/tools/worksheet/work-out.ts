import type { SheetResult, SheetUse, Worksheet } from '../../course/schema/worksheet.ts';
import { fieldAmount, fieldKey, isAmount } from './field-amount.ts';
import type { Line } from './formula.ts';
import { formulas } from './formulas.ts';
import type { Written } from './written.ts';

/** One result worked out; `missing` names what has to be filled in first, and then `lines` is empty. */
export interface Worked {
  readonly result: SheetResult;
  /** The row it is worked out for, of `result.each`. */
  readonly row: string | null;
  readonly lines: readonly Line[];
  readonly missing: readonly string[];
}

/** All results of a sheet, in order. Each may use the fields and the results before it. */
export function workOut(sheet: Worksheet, written: Written, use: SheetUse): Worked[] {
  const values = new Map<string, number>();
  const names = new Map<string, string>();
  const rowsOf = new Map<string, readonly string[]>();
  const all: Worked[] = [];
  for (const group of sheet.groups) {
    const rows = group.rows?.map(({ id }) => id) ?? [null];
    for (const field of group.fields.filter(isAmount)) {
      names.set(field.id, field.label);
      if (group.rows)
        rowsOf.set(
          field.id,
          group.rows.map(({ id }) => id),
        );
      for (const row of rows) {
        const amount = fieldAmount(field, row, written, use);
        if (amount.kind === 'number') values.set(fieldKey(field, row), amount.value);
      }
    }
    for (const result of group.results) {
      const each = sheet.groups.find(({ id }) => id === result.each)?.rows?.map(({ id }) => id);
      // What cannot be worked out yet is still asked for by its name, if the author gave one.
      for (const [line, label] of Object.entries(result.labels))
        names.set(`${result.id}.${line}`, label);
      for (const row of each ?? [null]) {
        const worked = workOne(result, row, { values, names, rowsOf });
        for (const line of worked.lines) {
          const id = `${result.id}.${line.id}`;
          names.set(id, line.label);
          if (each) rowsOf.set(id, each);
          if (line.value !== null) values.set(fieldKey({ id }, row), line.value);
        }
        all.push(worked);
      }
    }
  }
  return all;
}

interface Known {
  readonly values: ReadonlyMap<string, number>;
  /** What a field or line is called. */
  readonly names: ReadonlyMap<string, string>;
  /** Rows of the sources that stand in rows. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
}

function workOne(result: SheetResult, row: string | null, known: Known): Worked {
  const formula = Object.hasOwn(formulas, result.formula) ? formulas[result.formula] : undefined;
  if (!formula) return { result, row, lines: [], missing: [`formula ${result.formula}`] };
  const ones: Record<string, number> = {};
  const missing: string[] = [];
  const columns: [name: string, source: string][] = [];
  for (const [name, need] of Object.entries(formula.inputs)) {
    const source = result.from[name];
    if (need === 'many') columns.push([name, String(source)]);
    else {
      const value = valueOf(source, row, known);
      if (value !== undefined) ones[name] = value;
      else if (need === 'one') missing.push(nameOf(String(source), known));
    }
  }
  const lists = wholeRows(columns, known);
  if (columns.length > 0 && Object.values(lists).every((list) => list.length === 0)) {
    missing.push(...columns.map(([, source]) => nameOf(source, known)));
  }
  if (missing.length > 0) return { result, row, lines: [], missing };
  const lines = formula
    .work({ ones, lists, unit: result.unit ?? '' })
    .map((line) => ({ ...line, label: result.labels[line.id] ?? line.label }));
  return { result, row, lines, missing };
}

function valueOf(source: string | number | undefined, row: string | null, { values }: Known) {
  if (typeof source !== 'string') return source;
  return (row === null ? undefined : values.get(`${source}.${row}`)) ?? values.get(source);
}

/** What a source is called: `cost`, or `cost.option` for the cost of one row. */
function nameOf(source: string, { names }: Known): string {
  return names.get(source) ?? names.get(source.replace(/\.[^.]*$/, '')) ?? source;
}

/** The columns, of those rows only in which every one of them has a figure. */
function wholeRows(columns: readonly [string, string][], { values, rowsOf }: Known) {
  const rows = rowsOf.get(columns[0]?.[1] ?? '') ?? [];
  const whole = rows.filter((row) => columns.every(([, source]) => values.has(`${source}.${row}`)));
  const column = (source: string) => whole.map((row) => values.get(`${source}.${row}`) ?? 0);
  return Object.fromEntries(columns.map(([name, source]) => [name, column(source)]));
}
