import { useRef } from 'preact/hooks';
import type { DraftFact, OfferedText } from '../../account/draft.ts';
import { putText } from './put-text.ts';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  readonly fact: DraftFact;
  readonly offered: readonly OfferedText[];
  readonly onPutIn: (text: string) => void;
}

/** One fact: what is asked, a box, and what the lesson already holds. */
export function FactBox({ fact, offered, onPutIn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const id = `account-fact-${fact.id}`;
  const box = () => place.current?.querySelector('textarea');
  const copy = (text: string) => {
    const target = box();
    if (!target) return;
    const end = target.value.length;
    putText(target, (end > 0 ? '\n' : '') + text.trim(), end, end);
  };
  return (
    <div class="account-fact" ref={place}>
      <label for={id}>{fact.prompt}</label>
      <p class="small" id={`${id}-hint`}>
        {fact.hint}
      </p>
      <WrittenBox id={id} textKey={fact.key} kept={fact.text} describedBy={`${id}-hint`} />
      <button type="button" class="quiet" onClick={() => onPutIn(box()?.value ?? fact.text)}>
        Put in at the cursor<span class="unseen">: {fact.prompt}</span>
      </button>
      {offered.length > 0 && (
        <details>
          <summary>
            Copy from your lesson<span class="unseen"> to: {fact.prompt}</span>
          </summary>
          <ul>
            {offered.map(({ id, text }) => (
              <li key={id}>
                <p class="account-own" dir="auto">
                  {text}
                </p>
                <button type="button" class="quiet" onClick={() => copy(text)}>
                  Copy to this fact
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
