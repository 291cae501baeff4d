import { useEffect, useRef, useState } from 'preact/hooks';
import { amountTyped } from '../../tools/amount-typed.ts';
import { amountWords } from '../../tools/amount-words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly describedBy?: string | undefined;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
}

/**
 * Milliseconds after which a box that was left says what it could not read. A line that appeared at
 * once would push the button that is being pressed from under the finger.
 */
const pause = 400;

/** A box for an amount. What cannot be read is asked about once the learner leaves it. */
export function SheetAmount(props: Props) {
  const { id, label, unit, min, max, hint, describedBy, onWrite, onLeave } = props;
  // What is kept comes back a moment later than it was typed: until the box is left, it shows its own.
  const [typed, type] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(waiting.current), []);
  const value = typed ?? props.value;
  const left = typed === null;
  const amount = amountTyped(value, unit, min, max);
  const word = left && amount.kind === 'unclear' ? amount.word : '';
  // `1.2k` is read out, so that nobody wonders what was understood.
  const read =
    left && amount.kind === 'number' && /[a-z]/i.test(value.replace(unit, ''))
      ? `Read as ${amountWords(amount.value, unit)}.`
      : '';
  const note = `${id}-note`;
  return (
    <div class="sheet-field" data-kind="amount">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="typed">
        {unit === '£' && <span aria-hidden="true">£</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          maxLength={24}
          value={value}
          aria-invalid={word !== '' || undefined}
          aria-describedby={[hint && `${id}-hint`, `${id}-unit`, note, describedBy]
            .filter(Boolean)
            .join(' ')}
          onInput={(event) => {
            clearTimeout(waiting.current);
            type(event.currentTarget.value);
            onWrite(event.currentTarget.value);
          }}
          onBlur={() => {
            waiting.current = setTimeout(() => type(null), pause);
            onLeave();
          }}
        />
        <span id={`${id}-unit`} class={unit === '£' ? 'unseen' : 'sheet-unit'}>
          {unit === '£' ? 'in pounds' : unit}
        </span>
      </div>
      <p class="sheet-word" id={note} data-unclear={word !== '' || undefined}>
        {word || read}
      </p>
    </div>
  );
}
