interface Props {
  readonly drawn: number;
  readonly passMark: number;
  readonly live: boolean;
  readonly onStart: () => void;
}

/** What a check is, before it starts. */
export function CheckIntro({ drawn, passMark, live, onStart }: Props) {
  return (
    <>
      <p>
        {drawn} questions, drawn afresh each time. You see what was right at the end, with the
        reasons and the section to go back to.
      </p>
      <p>
        <span data-setting="pass-mark">{`${passMark}%`}</span> is a pass. Try as often as you like:
        other questions come first, and your best score counts. You can leave half-way and come back
        to the same questions.
      </p>
      <div class="actions">
        <button type="button" disabled={!live} onClick={onStart}>
          Start the check
        </button>
      </div>
    </>
  );
}
