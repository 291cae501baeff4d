import type { Ref } from 'preact';

interface Props {
  readonly text: string;
  /** The fold it lies in, to be opened where copying was not allowed. */
  readonly fold: Ref<HTMLDetailsElement>;
}

/** The whole export as text to be selected, for places that allow neither downloads nor copying. */
export function WholeText({ text, fold }: Props) {
  return (
    <details ref={fold}>
      <summary>The whole text, to copy by hand</summary>
      <p class="small" id="account-whole-hint">
        For apps and computers that allow neither downloads nor copying: select all of it.
      </p>
      <textarea
        class="account-whole"
        readOnly
        aria-label="The whole text"
        aria-describedby="account-whole-hint"
        dir="auto"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </details>
  );
}
