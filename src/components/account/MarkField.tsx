interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** A box for something that a tutor says. */
export function MarkField({ id, label, value, onInput }: Props) {
  return (
    <div class="account-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
