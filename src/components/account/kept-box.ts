import { afterPause } from './after-pause.ts';
import { caretAfter } from './caret.ts';

/** What is used of a `<textarea>`. */
export type Box = Pick<
  HTMLTextAreaElement,
  'value' | 'selectionStart' | 'selectionEnd' | 'setSelectionRange'
>;

/** A box whose text is kept as it is typed. */
export interface KeptBox {
  /** The learner typed: keep it after a pause. */
  typed(): void;
  /** Keep at once what is not kept yet. */
  flush(): void;
  /**
   * The kept text is now `text`, from here, another tab or the LMS. `held`: the learner is in the
   * middle of typing something else, so the box was left alone and what it holds will be kept.
   */
  arrive(text: string): 'taken' | 'held';
}

/**
 * Joins a box to the text kept for it. The box itself holds what is typed, so that no key waits for
 * anything to be rendered.
 */
export function keptBox(box: Box, isFocused: () => boolean, keep: (text: string) => void): KeptBox {
  let known = box.value;
  const waiting = afterPause(() => {
    if (box.value === known) return;
    known = box.value;
    keep(known);
  });
  const arrive = (text: string) => {
    if (text === known) return 'taken';
    const typing = box.value !== known;
    known = text;
    if (typing) return box.value.includes(text) ? 'taken' : 'held';
    const before = box.value;
    const { selectionStart, selectionEnd } = box;
    box.value = text;
    if (isFocused()) {
      const moved = (caret: number) => caretAfter(before, text, caret);
      box.setSelectionRange(moved(selectionStart), moved(selectionEnd));
    }
    return 'taken';
  };
  return { typed: waiting.later, flush: waiting.now, arrive };
}
