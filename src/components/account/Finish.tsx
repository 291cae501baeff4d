import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { single } from '../../account/bundle.ts';
import { accountDocument } from '../../account/document.ts';
import { toPlainText } from '../../account/export-text.ts';
import { accountKey } from '../../account/keys.ts';
import { writtenIn } from '../../account/written.ts';
import { $learner } from '../../stores/learner.ts';
import { saveToFile } from '../../stores/progress-file.ts';
import { writeUndoably } from '../../stores/undo.ts';
import { Declare } from './Declare.tsx';
import { Export, type Taken } from './Export.tsx';
import { fileOf } from './file-of.ts';
import type { LaterProps } from './Later.tsx';
import './later.css';
import { localDay } from './local-day.ts';
import { LookAgain } from './LookAgain.tsx';
import { OpenAccounts } from './OpenAccounts.tsx';
import { OpenFeedback } from './OpenFeedback.tsx';
import { PrintedBundle } from './PrintedBundle.tsx';
import { Privacy } from './Privacy.tsx';
import { ShareWithTutor } from './ShareWithTutor.tsx';

/** After the writing: look again, mind privacy, declare, take it away. */
export function Finish(props: LaterProps) {
  const { page, draft, texts } = props;
  const { criterion, unit, criterionText, verb, wording } = page;
  const learner = useStore($learner);
  const [name, setName] = useState<string | null>(null);
  const [withFacts, setWithFacts] = useState(false);
  const day = localDay(new Date());
  const shownName = name ?? learner?.name ?? '';
  const finalKey = accountKey(criterion.id, 'export', 'final');
  const final = texts[finalKey] === 'yes';
  const subject = { id: criterion.id, label: criterion.label, verb, criterionText, unit };
  const words = wording.declaration;
  const documentOf = ({ draft, texts }: Pick<LaterProps, 'draft' | 'texts'>) => {
    const final = texts[finalKey] === 'yes';
    const choices = { learner: shownName, day, withFacts, final, words, texts };
    return accountDocument(subject, draft, choices);
  };
  const document = documentOf({ draft, texts });
  const empty = document.sections.filter(({ blocks }) => blocks.length === 0);
  const taken = (from: Pick<LaterProps, 'draft' | 'texts'>): Taken => {
    const document = documentOf(from);
    return {
      what: criterion.id,
      bundle: single(document),
      file: fileOf([{ subject, texts: from.texts }], shownName, day),
      written: writtenIn(document),
    };
  };
  const gather = () => taken(props.gather());
  return (
    <>
      <LookAgain {...props} />
      <Privacy {...props} />
      <Declare criterion={criterion.id} words={words} texts={texts} />
      <section class="account-export" aria-labelledby="account-export">
        <h2 id="account-export">Take it with you</h2>
        <p>
          What you export is in your own words. Only your centre’s assessor decides whether the
          criterion is met. For several accounts behind a cover sheet, see{' '}
          <a href="accounts.html">My accounts</a>.
        </p>
        {empty.length > 0 && (
          <p class="small">
            Nothing is written yet under: {empty.map(({ title }) => title).join('; ')}.
          </p>
        )}
        <p class="account-name">
          <label for="account-name">Your name on it, if you like</label>
          <input
            id="account-name"
            type="text"
            autocomplete="off"
            maxLength={120}
            value={shownName}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </p>
        <label class="account-choice">
          <input
            type="checkbox"
            checked={withFacts}
            onChange={(event) => setWithFacts(event.currentTarget.checked)}
          />
          <span>Add my facts at the end</span>
        </label>
        <label class="account-choice">
          <input
            type="checkbox"
            checked={!final}
            onChange={(event) =>
              writeUndoably({ [finalKey]: event.currentTarget.checked ? '' : 'yes' })
            }
          />
          <span>Mark every page as DRAFT</span>
        </label>
        <Export shown={taken(props)} gather={gather} />
        <h3>Open and back up</h3>
        <OpenAccounts criteria={[criterion.id]} />
        <p>
          <button type="button" class="quiet" onClick={() => saveToFile()}>
            Back up everything
          </button>{' '}
          <span class="small">
            One file for you alone, with all you did and wrote in this course; open it under “Your
            work”.
          </span>
        </p>
      </section>
      <OpenFeedback
        criterion={criterion.id}
        feedback={props.feedback}
        onFeedback={props.onFeedback}
      />
      <ShareWithTutor
        label={criterion.label}
        text={toPlainText(single(document))}
        gather={() => {
          const { bundle, written } = gather();
          return { text: toPlainText(bundle), written };
        }}
      />
      <PrintedBundle gather={() => gather().bundle} />
    </>
  );
}
