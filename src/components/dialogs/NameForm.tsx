import { useId, useState } from 'preact/hooks';

/** *Whose work is this?* A name or initials, kept on this device. */
export function NameForm({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    // Few visits name anybody: what that takes comes when it is asked for.
    void import('../../stores/name-learner.ts').then(({ nameLearner }) => {
      nameLearner(name);
      onDone();
    });
  };
  return (
    <form onSubmit={submit}>
      <div>
        <label for={id}>Your name or initials</label>
        <br />
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit">Keep it under this name</button>
    </form>
  );
}
