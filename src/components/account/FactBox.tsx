import { useRef } from 'preact/hooks';
import { type DraftFact, factWords, type OfferedText } from '../../account/draft.ts';
import { putText } from './put-text.ts';
import { WrittenBox } from './WrittenBox.tsx';

interface Props {
  readonly fact: DraftFact;
  readonly offered: readonly OfferedText[];
  readonly onPutIn: (text: string) => void;
}

/** One fact: what is asked, a box, when and where it was, and what is noted elsewhere already. */
export function FactBox({ fact, offered, onPutIn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const id = `account-fact-${fact.id}`;
  const valueOf = (suffix: string) =>
    place.current?.querySelector<HTMLTextAreaElement>(`#${id}${suffix}`)?.value ?? '';
  const putIn = () =>
    onPutIn(factWords({ text: valueOf(''), when: valueOf('-when'), where: valueOf('-where') }));
  const copy = (text: string) => {
    const target = place.current?.querySelector('textarea');
    if (!target) return;
    const end = target.value.length;
    putText(target, (end > 0 ? '\n' : '') + text.trim(), end, end);
  };
  const key = (kind: 'when' | 'where') => fact.key.replace('/fact/', `/${kind}/`);
  return (
    <div class="account-fact" ref={place}>
      <label for={id}>{fact.prompt}</label>
      <p class="small" id={`${id}-hint`}>
        {fact.hint}
      </p>
      <WrittenBox id={id} textKey={fact.key} describedBy={`${id}-hint`} />
      <div class="account-when">
        <label for={`${id}-when`}>
          Date<span class="unseen"> of: {fact.prompt}</span>
        </label>
        <WrittenBox id={`${id}-when`} textKey={key('when')} oneLine />
        <label for={`${id}-where`}>
          Place<span class="unseen"> of: {fact.prompt}</span>
        </label>
        <WrittenBox id={`${id}-where`} textKey={key('where')} oneLine />
      </div>
      <button type="button" class="quiet" onClick={putIn}>
        Put in at the cursor<span class="unseen">: {fact.prompt}</span>
      </button>
      {offered.length > 0 && (
        <details>
          <summary>
            Copy what you noted elsewhere<span class="unseen"> to: {fact.prompt}</span>
          </summary>
          <ul>
            {offered.map(({ id, prompt, text }) => (
              <li key={id}>
                <p class="small">{prompt}</p>
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
