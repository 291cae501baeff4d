import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextItem } from '../../account/bullets.ts';
import { beforeLeaving } from '../../stores/before-leaving.ts';
import { writeUndoably } from '../../stores/undo.ts';
import { $writing, textOf } from '../../stores/writing.ts';
import { type KeptBox, keptBox } from './kept-box.ts';
import { putText } from './put-text.ts';

interface Props {
  readonly id: string;
  /** Key of the text in the learner's writing. */
  readonly textKey: string;
  /** Ids of what describes the box. */
  readonly describedBy?: string;
  /** One line, in a field rather than a box. */
  readonly oneLine?: boolean;
  /** Told when the learner goes into the box. */
  readonly onEnter?: ((box: HTMLTextAreaElement) => void) | undefined;
}

/** A box that grows with its text and is kept by itself. */
export function WrittenBox(props: Props) {
  const { id, textKey, describedBy, oneLine = false, onEnter } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<KeptBox | null>(null);
  const [other, setOther] = useState<string | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const isFocused = () => document.activeElement === element;
    const { arrive, flush } = (keeper.current = keptBox(element, isFocused, (text) =>
      writeUndoably({ [textKey]: text }),
    ));
    // Followed from the store itself: what is kept and undone again in one go is never rendered.
    const follow = () => {
      const kept = textOf($writing.get(), textKey);
      if (arrive(kept) === 'held') setOther(kept);
      showLength(element);
    };
    follow();
    const leaveStore = $writing.listen(follow);
    const callOff = beforeLeaving(flush);
    window.addEventListener('beforeprint', flush);
    return () => {
      flush();
      leaveStore();
      callOff();
      window.removeEventListener('beforeprint', flush);
    };
  }, [textKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    const element = box.current;
    if (event.key !== 'Enter' || event.isComposing || !element) return;
    if (oneLine) return event.preventDefault();
    if (event.shiftKey || element.selectionStart !== element.selectionEnd) return;
    const change = nextItem(element.value, element.selectionStart);
    if (!change) return;
    event.preventDefault();
    putText(element, change.text, change.start, change.end);
  };
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
      {/* A form of its own: Chrome looks through all of a form's fields, or all fields of a page that
          are in none, after every key. With thousands of options to choose from that took longer
          than everything else together. */}
      <form
        class={oneLine ? 'account-grow account-line' : 'account-grow'}
        onSubmit={(event) => event.preventDefault()}
      >
        <textarea
          id={id}
          ref={box}
          rows={oneLine ? 1 : 2}
          dir="auto"
          autocomplete="off"
          aria-describedby={describedBy}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            keeper.current?.typed();
            showLength(event.currentTarget);
          }}
          onBlur={() => keeper.current?.flush()}
          onFocus={(event) => onEnter?.(event.currentTarget)}
        />
      </form>
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

/** Asked once: it costs more than all else that a key does here. */
let sizesItself: boolean | undefined;

/** Where a browser cannot size a box by its content, a copy of the text behind it does (see the styles). */
function showLength(box: HTMLTextAreaElement): void {
  if ((sizesItself ??= CSS.supports('field-sizing', 'content'))) return;
  if (box.parentElement) box.parentElement.dataset['text'] = box.value;
}
