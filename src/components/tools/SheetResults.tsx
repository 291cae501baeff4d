import type { SheetResult } from '../../course/schema/worksheet.ts';
import { amountWords } from '../../tools/amount-words.ts';
import { fieldKey } from '../../tools/worksheet/field-amount.ts';
import { formulas } from '../../tools/worksheet/formulas.ts';
import type { Line } from '../../tools/worksheet/formula.ts';
import type { Worked } from '../../tools/worksheet/work-out.ts';
import { FindingNote } from './FindingNote.tsx';
import { SheetAmount } from './SheetAmount.tsx';
import type { SheetDesk } from './SheetFieldBox.tsx';

interface Props {
  readonly worked: Worked;
  readonly desk: SheetDesk;
}

/** What a formula makes of the sheet: figures as one types, or lines to fill in in a given case. */
export function SheetResults({ worked: { result, row, lines, missing }, desk }: Props) {
  if (missing.length > 0) {
    const formula = formulas[result.formula];
    const names = formula?.lines.map((id) => result.labels[id]).filter(Boolean);
    return (
      <p class="sheet-result" data-waiting>
        {names?.join(', ') || formula?.name}
      </p>
    );
  }
  const filled = lines.filter(({ id, value }) => value !== null && result.fill.includes(id));
  const keyOf = ({ id }: Line) => fieldKey({ id: `${result.id}.${id}` }, row);
  // A verdict beside an empty box would give away what the box asks for.
  const waits = desk.use === 'given' && filled.some((line) => desk.valueOf(keyOf(line)) === '');
  return (
    <>
      {lines
        .filter(({ words }) => words === undefined || !waits)
        .map((line) =>
          desk.use === 'given' && filled.includes(line) ? (
            <Filled key={line.id} result={result} row={row} line={line} desk={desk} />
          ) : (
            <div class="sheet-result" key={line.id}>
              <p>
                <span>{line.label}</span>{' '}
                <b>
                  {line.words ??
                    (line.value === null ? 'none' : amountWords(line.value, line.unit))}
                </b>
              </p>
              <p class="small">{line.says}</p>
            </div>
          ),
        )}
    </>
  );
}

interface FilledProps {
  readonly result: SheetResult;
  readonly row: string | null;
  readonly line: Line;
  readonly desk: SheetDesk;
}

function Filled({ result, row, line, desk }: FilledProps) {
  const key = fieldKey({ id: `${result.id}.${line.id}` }, row);
  const id = `${desk.name}-${key.replaceAll('.', '-')}`;
  const finding = desk.findingOf(key);
  return (
    <div class="sheet-fill">
      <SheetAmount
        id={id}
        label={line.label}
        unit={line.unit}
        min={-1e9}
        max={1e9}
        value={desk.valueOf(key)}
        describedBy={finding && `${id}-finding`}
        onWrite={(text) => desk.write(key, text)}
        onLeave={desk.settle}
      />
      <FindingNote id={`${id}-finding`} finding={finding} />
    </div>
  );
}
