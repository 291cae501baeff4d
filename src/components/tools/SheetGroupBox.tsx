import type { SheetGroup } from '../../course/schema/worksheet.ts';
import type { Worked } from '../../tools/worksheet/work-out.ts';
import { Prose } from '../question/Prose.tsx';
import { type SheetDesk, SheetFieldBox } from './SheetFieldBox.tsx';
import { SheetResults } from './SheetResults.tsx';

interface Props {
  readonly group: SheetGroup;
  /** The results of the whole sheet. */
  readonly worked: readonly Worked[];
  readonly desk: SheetDesk;
}

/** A titled part of a sheet: its fields, once for each row if it has rows, and what they come to. */
export function SheetGroupBox({ group, worked, desk }: Props) {
  const own = worked.filter(({ result }) => group.results.includes(result));
  const inRow = (row: string) =>
    own.filter((one) => one.result.each === group.id && one.row === row);
  const after = own.filter(({ result }) => !group.rows || result.each !== group.id);
  const rows = group.rows ?? [null];
  return (
    <fieldset class="sheet-group">
      <legend>{group.title}</legend>
      {group.note && <Prose text={group.note} class="small" />}
      {rows.map((row) => {
        const fields = group.fields.map((field) => (
          <SheetFieldBox key={field.id} field={field} row={row?.id ?? null} desk={desk} />
        ));
        if (!row) return <div class="sheet-fields">{fields}</div>;
        return (
          <fieldset class="sheet-row" key={row.id}>
            <legend>{row.title}</legend>
            <div class="sheet-fields">{fields}</div>
            <Results of={inRow(row.id)} desk={desk} />
          </fieldset>
        );
      })}
      <Results of={after} desk={desk} />
    </fieldset>
  );
}

function Results({ of, desk }: { of: readonly Worked[]; desk: SheetDesk }) {
  if (of.length === 0) return null;
  const waiting = of.filter(({ missing }) => missing.length > 0);
  const names = new Set(waiting.flatMap(({ result }) => Object.values(result.labels)));
  // A result that waits for another one waits for the same fields: those are named once.
  const fields = new Set(waiting.flatMap(({ missing }) => missing).filter((n) => !names.has(n)));
  return (
    <div class="sheet-results">
      {of.map((worked) => (
        <SheetResults key={`${worked.result.id}-${worked.row}`} worked={worked} desk={desk} />
      ))}
      {fields.size > 0 && <p class="small no-print">Still to fill in: {[...fields].join(', ')}.</p>}
    </div>
  );
}
