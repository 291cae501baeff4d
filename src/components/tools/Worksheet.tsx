import { useStore } from '@nanostores/preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetUse, Worksheet as Sheet } from '../../course/schema/worksheet.ts';
import { $ready } from '../../stores/ready.ts';
import { $writing, textOf, write } from '../../stores/writing.ts';
import { amountWords } from '../../tools/amount-words.ts';
import { workOut } from '../../tools/worksheet/work-out.ts';
import { readWritten, withWritten } from '../../tools/worksheet/written.ts';
import { Prose } from '../question/Prose.tsx';
import { useLive } from '../use-live.ts';
import { sheetKey } from './sheet-key.ts';
import { SheetGroupBox } from './SheetGroupBox.tsx';
import { useCheck } from './use-check.ts';

interface Props {
  readonly sheet: Sheet;
  readonly use: SheetUse;
  /** For example `d9-4-4`. */
  readonly criterion: string;
}

/** A sheet to fill in, with what it comes to worked out as one types. Never part of a score. */
export function Worksheet({ sheet, use, criterion }: Props) {
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => $writing.get() });
  // Until the learner's work has been read nothing can be typed, so nothing typed can be lost.
  const open = live && ready;
  const key = sheetKey(criterion, sheet.id, use);
  const kept = open ? textOf(writing, key) : '';
  const written = useMemo(() => readWritten(kept), [kept]);
  const worked = useMemo(() => workOut(sheet, written, use), [written]);
  const { check, findingOf } = useCheck(sheet, written);
  const [said, say] = useState('');
  const heard = useRef('');
  const status = useRef<HTMLParagraphElement>(null);
  const name = useId();

  const settle = () => {
    const now = worked
      .flatMap(({ lines, result }) =>
        lines.filter(({ id }) => use === 'own' || !result.fill.includes(id)),
      )
      .map(({ label, value, unit, words }) => {
        if (value === null && words === undefined) return '';
        return `${label}: ${words ?? amountWords(value ?? 0, unit)}.`;
      });
    const words = now.join(' ');
    if (use === 'own' && words !== heard.current) say(words);
    heard.current = words;
  };
  const desk = {
    use,
    name,
    valueOf: (at: string) => written.get(at) ?? '',
    // From what is kept now, not from what was rendered last: two changes may come in one frame.
    write: (at: string, text: string) =>
      write(key, withWritten(textOf($writing.get(), key), at, text)),
    settle,
    findingOf,
  };
  const title = use === 'given' ? (sheet.givenTitle ?? sheet.title) : sheet.title;
  const note = use === 'given' ? (sheet.givenNote ?? sheet.note) : sheet.note;
  return (
    <section class="worksheet" data-use={use} aria-labelledby={`${name}-title`}>
      <p class="label">{use === 'given' ? 'Worksheet · the case' : 'Worksheet · your workplace'}</p>
      <h3 id={`${name}-title`}>{title}</h3>
      <Prose text={note} />
      <fieldset disabled={!open}>
        <legend class="unseen">{title}</legend>
        {sheet.groups.map((group) => (
          <SheetGroupBox key={group.id} group={group} worked={worked} desk={desk} />
        ))}
        {use === 'given' && (
          <div class="actions">
            <button
              type="button"
              onClick={() => {
                say(check());
                requestAnimationFrame(() => status.current?.focus());
              }}
            >
              Check this page
            </button>
          </div>
        )}
      </fieldset>
      <p class={use === 'given' ? 'sheet-said' : 'unseen'} role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {use === 'own' && (
        <p class="small">
          Kept as you type, and offered to you again when you write your account. No names of
          customers or colleagues, and nothing your employer keeps confidential.
        </p>
      )}
      {use === 'given' && (
        <p class="small">
          Practice: it counts towards nothing, and you can change it as often as you like.
        </p>
      )}
    </section>
  );
}
