import type { SheetField, SheetUse } from '../../course/schema/worksheet.ts';
import { amountWords } from '../../tools/amount-words.ts';
import { fieldKey, givenOf, isAmount, unitOf } from '../../tools/worksheet/field-amount.ts';
import type { Finding } from '../../tools/worksheet/findings.ts';
import { FindingNote } from './FindingNote.tsx';
import { SheetAmount } from './SheetAmount.tsx';

/** What every part of a sheet on the page shares. */
export interface SheetDesk {
  readonly use: SheetUse;
  /** Start of the ids of its elements. */
  readonly name: string;
  readonly valueOf: (key: string) => string;
  readonly write: (key: string, text: string) => void;
  /** The learner left a box: say what has come out. */
  readonly settle: () => void;
  readonly findingOf: (key: string) => Finding | undefined;
}

interface Props {
  readonly field: SheetField;
  readonly row: string | null;
  readonly desk: SheetDesk;
}

/** One field: printed if the case gives it, else a box of its kind. */
export function SheetFieldBox({ field, row, desk }: Props) {
  const key = fieldKey(field, row);
  const id = `${desk.name}-${key.replace('.', '-')}`;
  const given = desk.use === 'given' ? givenOf<string | number>(field.given, row) : undefined;
  if (given !== undefined) return <Given field={field} given={given} />;
  const hint = desk.use === 'own' ? field.hint : undefined;
  const value = desk.valueOf(key);
  const finding = desk.findingOf(key);
  if (isAmount(field)) {
    return (
      <SheetAmount
        id={id}
        label={field.label}
        unit={unitOf(field)}
        min={field.min}
        max={field.max}
        hint={hint}
        value={value}
        onWrite={(text) => desk.write(key, text)}
        onLeave={desk.settle}
      />
    );
  }
  const described = [hint && `${id}-hint`, finding && `${id}-finding`].filter(Boolean).join(' ');
  const box = {
    id,
    value,
    ...(described && { 'aria-describedby': described }),
  };
  return (
    <div class="sheet-field" data-kind={field.kind}>
      <label for={id}>{field.label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {field.kind === 'choice' && (
        <select {...box} onChange={(event) => desk.write(key, event.currentTarget.value)}>
          <option value="">Choose</option>
          {field.options.map((option) => (
            <option value={option.id}>{option.text}</option>
          ))}
        </select>
      )}
      {field.kind === 'line' && (
        <input
          {...box}
          type="text"
          maxLength={200}
          onInput={(event) => desk.write(key, event.currentTarget.value)}
        />
      )}
      {field.kind === 'text' && (
        <textarea
          {...box}
          maxLength={1000}
          onInput={(event) => desk.write(key, event.currentTarget.value)}
        />
      )}
      <FindingNote id={`${id}-finding`} finding={finding} />
    </div>
  );
}

function Given({ field, given }: { field: SheetField; given: string | number }) {
  const words =
    field.kind === 'choice'
      ? field.options.find(({ id }) => id === given)?.text
      : isAmount(field)
        ? amountWords(Number(given), unitOf(field))
        : given;
  return (
    <p class="sheet-given" data-kind={field.kind}>
      <span>{field.label}</span> <b>{words}</b>
    </p>
  );
}
