import { useMemo } from 'preact/hooks';
import { excerpt, sentencesOf } from '../../account/sentences.ts';
import { accountKey } from '../../account/keys.ts';
import { writeUndoably } from '../../stores/undo.ts';
import type { LaterProps } from './Later.tsx';

/** All sentences to choose from; rendered again only when they change, since there may be hundreds. */
function Sentences({ list }: { readonly list: readonly string[] }) {
  return useMemo(
    () => (
      <>
        {list.map((sentence) => (
          <option value={sentence}>{excerpt(sentence, 0, 0, 90).after}</option>
        ))}
      </>
    ),
    [list],
  );
}

/** The parts of the criterion, each ticked by the learner with the sentence that covers it. */
export function Parts({ page, draft, texts }: LaterProps) {
  const { id } = page.criterion;
  const sentences = useMemo(() => draft.sections.flatMap(({ text }) => sentencesOf(text)), [draft]);
  return (
    <fieldset class="account-parts">
      <legend>Which sentence covers each part?</legend>
      <p class="small">
        You tick, nothing is checked. If you find no sentence for a part, that is worth knowing.
      </p>
      <ul>
        {page.account.parts.map((part) => {
          const tickKey = accountKey(id, 'part', part.id);
          const sentenceKey = accountKey(id, 'sentence', part.id);
          const chosen = texts[sentenceKey] ?? '';
          const gone = chosen !== '' && !sentences.includes(chosen);
          return (
            <li key={part.id}>
              <label class="account-choice">
                <input
                  type="checkbox"
                  checked={texts[tickKey] === 'yes'}
                  onChange={(event) =>
                    writeUndoably({ [tickKey]: event.currentTarget.checked ? 'yes' : '' })
                  }
                />
                <span>{part.text}</span>
              </label>
              <label class="small" for={`account-sentence-${part.id}`}>
                The sentence that covers it<span class="unseen">: {part.text}</span>
              </label>
              <select
                id={`account-sentence-${part.id}`}
                value={chosen}
                onChange={(event) => writeUndoably({ [sentenceKey]: event.currentTarget.value })}
              >
                <option value="">None chosen</option>
                {gone && <option value={chosen}>{excerpt(chosen, 0, 0, 90).after}</option>}
                <Sentences list={sentences} />
              </select>
              {gone && (
                <p class="small">
                  This sentence has changed since you chose it. Look whether it still covers the
                  part.
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
