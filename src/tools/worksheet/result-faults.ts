import { oneOf, type Problem } from '../../course/problem.ts';
import type { SheetResult, Worksheet } from '../../course/schema/worksheet.ts';
import { formulas } from './formulas.ts';
import { sourcesFor } from './sources.ts';

type Fault = Omit<Problem, 'place'>;

/** What is wrong with a result as it stands in the sheet: its formula, its inputs, its lines. */
export function resultFaults(sheet: Worksheet, result: SheetResult): Fault[] {
  const formula = Object.hasOwn(formulas, result.formula) ? formulas[result.formula] : undefined;
  if (!formula) {
    const expected = oneOf(Object.keys(formulas));
    return [{ found: `formula \`${result.formula}\``, expected, remedy: 'correct the name' }];
  }
  const faults: Fault[] = [];
  const names = Object.keys(formula.inputs);
  const rowed = sheet.groups.filter(({ rows }) => rows).map(({ id }) => id);
  if (result.each !== undefined && !rowed.includes(result.each)) {
    const remedy = 'name a group with `rows`, or take `each` out';
    faults.push({ found: `each \`${result.each}\``, expected: oneOf(rowed), remedy });
  }
  for (const name of Object.keys(result.from).filter((one) => !names.includes(one))) {
    faults.push({ found: `input \`${name}\``, expected: oneOf(names), remedy: 'correct the name' });
  }
  const sources = sourcesFor(sheet, result.id);
  const columns = new Set<string | null>();
  for (const [name, need] of Object.entries(formula.inputs)) {
    const from = result.from[name];
    if (from === undefined) {
      if (need === 'optional') continue;
      const expected = `input \`${name}\` of \`${result.formula}\``;
      faults.push({ found: '', expected, remedy: 'say under `from` which field gives it' });
      continue;
    }
    const source = sources.find((one) => one.name === from);
    if (typeof from === 'number' && need !== 'many') continue;
    const fits =
      source &&
      (need === 'many' ? source.rows !== null : [null, result.each].includes(source.rows));
    if (fits && need === 'many') columns.add(source.rows);
    if (!fits) {
      const inRows = need === 'many' ? 'one that stands in rows' : 'one number';
      const expected = `${inRows}, of ${oneOf(sources.map((one) => one.name))}`;
      const remedy = 'name a field of numbers, or a line of an earlier result';
      faults.push({ found: `\`${from}\` for \`${name}\``, expected, remedy });
    }
  }
  if (columns.size > 1) {
    const remedy = 'take columns of one group';
    faults.push({ found: 'columns of two groups', expected: 'rows that match', remedy });
  }
  for (const line of [...result.fill, ...Object.keys(result.labels)]) {
    if (formula.lines.includes(line)) continue;
    const remedy = 'correct the name of the line';
    faults.push({ found: `line \`${line}\``, expected: oneOf(formula.lines), remedy });
  }
  return faults;
}
