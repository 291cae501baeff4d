import type { SheetUse } from '../../course/schema/worksheet.ts';
import { fieldKey } from './field-amount.ts';
import type { Line } from './formula.ts';
import type { Worked } from './work-out.ts';

/** Where a line that the learner fills in is kept. */
export function lineKey({ result, row }: Worked, line: Line): string {
  return fieldKey({ id: `${result.id}.${line.id}` }, row);
}

/** Whether the learner fills this line in. */
export function isFilled({ result }: Worked, line: Line, use: SheetUse): boolean {
  return use === 'given' && line.value !== null && result.fill.includes(line.id);
}

/**
 * The lines of a result that are shown. In a given case a verdict in words waits until every box of
 * its result has something in it: beside an empty box it would give away what the box asks for.
 */
export function shownLines(
  worked: Worked,
  use: SheetUse,
  valueOf: (key: string) => string,
): readonly Line[] {
  const waits = worked.lines.some(
    (line) => isFilled(worked, line, use) && valueOf(lineKey(worked, line)) === '',
  );
  return worked.lines.filter(({ words }) => words === undefined || !waits);
}
