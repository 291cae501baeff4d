import { amountWords } from '../../tools/amount-words.ts';
import { formulas } from '../../tools/worksheet/formulas.ts';
import type { Line } from '../../tools/worksheet/formula.ts';
import { isFilled, lineKey, shownLines } from '../../tools/worksheet/shown-lines.ts';
import type { Worked } from '../../tools/worksheet/work-out.ts';
import { FindingNote } from './FindingNote.tsx';
import { SheetAmount } from './SheetAmount.tsx';
import type { SheetDesk } from './SheetFieldBox.tsx';

interface Props {
  readonly worked: Worked;
  readonly desk: SheetDesk;
}

/** What a formula makes of the sheet: figures as one types, or lines to fill in in a given case. */
export function SheetResults({ worked, desk }: Props) {
  const { result, missing } = worked;
  if (missing.length > 0) {
    const formula = formulas[result.formula];
    const names = formula?.lines.map((id) => result.labels[id]).filter(Boolean);
    return (
      <p class="sheet-result" data-waiting>
        {names?.join(', ') || formula?.name}
      </p>
    );
  }
  return (
    <>
      {shownLines(worked, desk.use, desk.valueOf).map((line) =>
        isFilled(worked, line, desk.use) ? (
          <Filled key={line.id} at={lineKey(worked, line)} line={line} desk={desk} />
        ) : (
          <div class="sheet-result" key={line.id}>
            <p>
              <span>{line.label}</span> <b>{outcomeWords(line)}</b>
            </p>
            <p class="small">{line.says}</p>
          </div>
        ),
      )}
    </>
  );
}

function outcomeWords({ value, words, unit }: Line): string {
  return words ?? (value === null ? 'none' : amountWords(value, unit));
}

interface FilledProps {
  /** Where it is kept. */
  readonly at: string;
  readonly line: Line;
  readonly desk: SheetDesk;
}

function Filled({ at, line, desk }: FilledProps) {
  const id = `${desk.name}-${at.replaceAll('.', '-')}`;
  const finding = desk.findingOf(at);
  return (
    <div class="sheet-fill">
      <SheetAmount
        id={id}
        label={line.label}
        unit={line.unit}
        min={-1e9}
        max={1e9}
        value={desk.valueOf(at)}
        describedBy={finding && `${id}-finding`}
        onWrite={(text) => desk.write(at, text)}
        onLeave={desk.settle}
      />
      <FindingNote id={`${id}-finding`} finding={finding} />
    </div>
  );
}
