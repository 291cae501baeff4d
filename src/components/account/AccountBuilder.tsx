import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftOf } from '../../account/draft.ts';
import { accountKey, accountTexts } from '../../account/keys.ts';
import { countWords, wordsBeside } from '../../account/words.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { $learner } from '../../stores/learner.ts';
import { $ready } from '../../stores/ready.ts';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';
import { forgetSteps } from '../../stores/undo.ts';
import { $writing } from '../../stores/writing.ts';
import { useLive } from '../use-live.ts';
import type { AccountPage } from './account-page.ts';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { Later } from './Later.tsx';
import { Understand } from './Understand.tsx';
import { useFeedback } from './use-feedback.ts';
import { useOfferedSheets } from './use-offered-sheets.ts';
import { usePlace } from './use-place.ts';
import { useSettled } from './use-settled.ts';
import { useVersions } from './use-versions.ts';
import { WritingPage } from './WritingPage.tsx';
import { WritingTools } from './WritingTools.tsx';
import './account.css';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The learner's own account of one criterion: understand, gather facts, write, take it away. */
export function AccountBuilder(page: AccountPage) {
  const { criterion, account, unit, criterionText, instruction, boxes, worksheets } = page;
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => emptyWriting });
  const learner = useStore($learner, { ssr: () => null });
  const saveState = useStore($saveState, { ssr: () => $saveState.get() });
  const [said, say] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  useEffect(forgetSteps, [criterion.id]);

  // Until the learner's work has been read nothing can be typed, so nothing typed can be lost.
  const open = live && ready;
  const known = open ? writing : emptyWriting;
  const draft = useMemo(() => draftOf(criterion.id, account, boxes, known), [known]);
  const sheets = useOfferedSheets(criterion.id, worksheets, known);
  const texts = useMemo(() => accountTexts(criterion.id, known.texts), [known]);
  const versions = useVersions(criterion.id, texts, open ? (learner?.id ?? '') : null);
  const owner = open ? (learner?.id ?? '') : null;
  const [feedback, putFeedback] = useFeedback(criterion.id, owner);
  // What is slow follows a pause and not each key: the count, and the tools below the page.
  const still = useSettled(useMemo(() => ({ draft, texts }), [draft, texts]));
  const words = useMemo(
    () => still.draft.sections.reduce((sum, { text }) => sum + countWords(text), 0),
    [still],
  );
  const final = texts[accountKey(criterion.id, 'export', 'final')] === 'yes';

  const { putIn, bullets, enter } = usePlace(desk, draft.sections[0]?.title ?? '', say);
  const later = useMemo(
    () =>
      open && (
        <div class="account-later">
          <History
            criterion={criterion.id}
            given={account.headings}
            versions={versions}
            say={say}
          />
          <Later
            page={page}
            draft={still.draft}
            texts={still.texts}
            gather={() => {
              const { texts } = $writing.get();
              return {
                draft: draftOf(criterion.id, account, boxes, $writing.get()),
                texts: accountTexts(criterion.id, texts),
              };
            }}
            versions={versions}
            feedback={feedback}
            onFeedback={putFeedback}
          />
        </div>
      ),
    [open, still, versions.list, feedback],
  );

  return (
    <div class="account">
      <div class="account-top">
        <h1 tabIndex={-1}>Your account</h1>
        <Understand account={account} criterionText={criterionText} instruction={instruction} />
      </div>
      {open && saveState.trouble && (
        <p class="account-other" role="alert">
          {saveWords(saveState, (moment) => time.format(moment))}
        </p>
      )}
      <fieldset disabled={!open}>
        <legend class="unseen">Your facts and your draft</legend>
        <div class="account-desk" ref={desk}>
          <Facts draft={draft} sheets={sheets} onPutIn={putIn} />
          <div class="account-main">
            <WritingTools say={say} onBullets={bullets} />
            <WritingPage
              criterion={criterion.id}
              head={`${criterion.label} · ${unit.reference}`}
              mark={final ? '' : 'DRAFT'}
              words={wordsBeside(words, account.words)}
              draft={draft}
              comments={feedback?.comments ?? []}
              saved={open ? saveWords(saveState, (moment) => time.format(moment)) : ''}
              said={said}
              say={say}
              onEnter={enter}
            />
            {later}
          </div>
        </div>
      </fieldset>
    </div>
  );
}
