import { useMemo } from 'preact/hooks';
import { sentencesOf } from '../../account/sentences.ts';
import { accountKey } from '../../account/keys.ts';
import { writeUndoably } from '../../stores/undo.ts';
import type { LaterProps } from './Later.tsx';
import { PartSentence } from './PartSentence.tsx';

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
              <PartSentence
                id={`account-sentence-${part.id}`}
                part={part.text}
                sentences={sentences}
                chosen={texts[sentenceKey] ?? ''}
                onChoose={(sentence) => writeUndoably({ [sentenceKey]: sentence })}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
