import { useEffect, useRef } from 'preact/hooks';
import type { FoundText } from './personal-data.ts';

interface Props {
  readonly found: readonly FoundText[];
  readonly onGo: () => void;
  readonly onBack: () => void;
}

/** Before an export: what may be somebody's personal data and is still in it. The learner decides. */
export function StillThere({ found, onGo, onBack }: Props) {
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div
      class="account-other"
      ref={question}
      tabIndex={-1}
      role="group"
      aria-label="Before you export"
    >
      <p>Still in it, and perhaps somebody’s personal data:</p>
      <FoundList found={found} />
      <p>“Privacy” on the account’s page shows each in its place, with other words to put there.</p>
      <div class="actions">
        <button type="button" onClick={onGo}>
          Export it all the same
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          Go back
        </button>
      </div>
    </div>
  );
}

/** Each finding once, with where it stands. */
export function FoundList({ found }: { readonly found: readonly FoundText[] }) {
  return (
    <ul>
      {found.map(({ text, where }) => (
        <li key={text + where}>
          <strong dir="auto">{text}</strong> ({where})
        </li>
      ))}
    </ul>
  );
}
