import type { OfferedText } from '../../account/draft.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly offered: readonly OfferedText[];
  readonly onPutIn: (text: string) => void;
}

/** What the learner wrote elsewhere, to be put in when they ask for it. */
export function OfferedTexts({ id, title, offered, onPutIn }: Props) {
  if (offered.length === 0) return null;
  return (
    <section class="account-offered" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {offered.map(({ id, prompt, text }) => (
          <li key={id}>
            <p class="small">{prompt}</p>
            <p class="account-own" dir="auto">
              {text}
            </p>
            <button type="button" class="quiet" onClick={() => onPutIn(text)}>
              Put in at the cursor<span class="unseen">: {prompt}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
