import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beforeLeaving } from '../../stores/before-leaving.ts';
import { write } from '../../stores/writing.ts';
import { type KeptBox, keptBox } from './kept-box.ts';
import { putText } from './put-text.ts';

interface Props {
  readonly id: string;
  /** Key of the text in the learner's writing. */
  readonly textKey: string;
  /** The text as it is kept. */
  readonly kept: string;
  /** Ids of what describes the box. */
  readonly describedBy: string;
  /** Told when the learner goes into the box. */
  readonly onEnter?: ((box: HTMLTextAreaElement) => void) | undefined;
}

/** A box that grows with its text and is kept by itself. */
export function WrittenBox({ id, textKey, kept, describedBy, onEnter }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<KeptBox | null>(null);
  const [other, setOther] = useState<string | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const isFocused = () => document.activeElement === element;
    const { flush } = (keeper.current = keptBox(element, isFocused, (text) =>
      write(textKey, text),
    ));
    const callOff = beforeLeaving(flush);
    window.addEventListener('beforeprint', flush);
    return () => {
      flush();
      callOff();
      window.removeEventListener('beforeprint', flush);
    };
  }, [textKey]);

  useLayoutEffect(() => {
    if (keeper.current?.arrive(kept) === 'held') setOther(kept);
    if (box.current) showLength(box.current);
  }, [kept]);

  const takeOther = () => {
    if (box.current && other !== null) putText(box.current, other, 0, box.current.value.length);
    setOther(null);
  };
  const leaveOther = () => {
    box.current?.focus();
    setOther(null);
  };
  return (
    <>
      <div class="account-grow">
        <textarea
          id={id}
          ref={box}
          dir="auto"
          autocomplete="off"
          aria-describedby={describedBy}
          onInput={(event) => {
            keeper.current?.typed();
            showLength(event.currentTarget);
          }}
          onBlur={() => keeper.current?.flush()}
          onFocus={(event) => onEnter?.(event.currentTarget)}
        />
      </div>
      {other !== null && (
        <div class="account-other">
          <p role="alert">
            While you were typing, another version of this text came from another tab or your LMS:
          </p>
          <blockquote dir="auto">{other || '(nothing: it was emptied there)'}</blockquote>
          <div class="actions">
            <button type="button" class="quiet" onClick={leaveOther}>
              Keep mine
            </button>
            <button type="button" class="quiet" onClick={takeOther}>
              Use that one
            </button>
          </div>
        </div>
      )}
    </>
  );
}

/** Where a browser cannot size a box by its content, a copy of the text behind it does (see the styles). */
function showLength(box: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  if (box.parentElement) box.parentElement.dataset['text'] = box.value;
}
