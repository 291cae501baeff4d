import type { Problem } from '../../course/problem.ts';
import type { Worksheet } from '../../course/schema/worksheet.ts';
import { fieldAmount, givenOf, isAmount } from './field-amount.ts';
import type { Line } from './formula.ts';
import { workOut } from './work-out.ts';

type Fault = Omit<Problem, 'place'>;

const nothing: ReadonlyMap<string, string> = new Map();

/** What is wrong with the given case: figures out of bounds, rows or options unknown, no result. */
export function givenFaults(sheet: Worksheet): Fault[] {
  const faults: Fault[] = [];
  for (const { rows, fields } of sheet.groups) {
    const ids = rows?.map(({ id }) => id) ?? [];
    for (const field of fields) {
      const records = [field.given, field.kind === 'choice' ? field.key : undefined];
      for (const record of records) {
        if (record === undefined) continue;
        if (typeof record === 'object') {
          const unknown = Object.keys(record).filter((row) => !ids.includes(row));
          faults.push(
            ...unknown.map((row) => fault(field.id, `row \`${row}\``, 'a row of its group')),
          );
        }
      }
      for (const row of rows ? ids : [null]) {
        if (field.kind === 'choice') {
          const named = [givenOf(field.given, row), givenOf(field.key, row)];
          const unknown = named.filter(
            (id) => id !== undefined && !field.options.some((option) => option.id === id),
          );
          faults.push(
            ...unknown.map((id) => fault(field.id, `option \`${id}\``, 'one of its options')),
          );
        } else if (isAmount(field)) {
          const given = givenOf<number>(field.given, row);
          const amount = fieldAmount(field, row, nothing, 'given');
          if (
            given !== undefined &&
            amount.kind === 'number' &&
            (given < field.min || given > field.max)
          )
            faults.push(fault(field.id, `given ${given}`, `${field.min} to ${field.max}`));
        }
      }
    }
  }
  const worked = workOut(sheet, nothing, 'given');
  const results = sheet.groups.flatMap((group) => group.results);
  // In some rows there may be no such figure: what never pays back has no payback.
  const silent = results.flatMap(({ id, fill }) =>
    fill
      .filter((name) => !worked.some((one) => one.result.id === id && hasFigure(one.lines, name)))
      .map((name) =>
        fault(`${id}.${name}`, 'line without a figure', 'given figures from which it follows'),
      ),
  );
  return [...faults, ...silent];
}

function fault(name: string, found: string, expected: string): Fault {
  return { found: `${found} for \`${name}\``, expected, remedy: 'correct the given case' };
}

function hasFigure(lines: readonly Line[], name: string): boolean {
  return lines.some(({ id, value }) => id === name && value !== null);
}
