import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { draftOf } from '../../account/draft.ts';
import { accountKey, accountTexts } from '../../account/keys.ts';
import { countWords, wordsBeside } from '../../account/words.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { $learner } from '../../stores/learner.ts';
import { $ready } from '../../stores/ready.ts';
import { forgetSteps } from '../../stores/undo.ts';
import { $writing } from '../../stores/writing.ts';
import { useLive } from '../use-live.ts';
import type { AccountPage } from './account-page.ts';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { Later } from './Later.tsx';
import { NotKept } from './Saved.tsx';
import { Understand } from './Understand.tsx';
import { useFeedback } from './use-feedback.ts';
import { useOfferedSheets } from './use-offered-sheets.ts';
import { usePlace } from './use-place.ts';
import { useSettled } from './use-settled.ts';
import { useVersions } from './use-versions.ts';
import { WritingPage } from './WritingPage.tsx';
import { WritingTools } from './WritingTools.tsx';
import './account.css';

/** The learner's own account of one criterion: understand, gather facts, write, take it away. */
export function AccountBuilder(page: AccountPage) {
  const { criterion, account, unit, criterionText, instruction, boxes, worksheets } = page;
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => emptyWriting });
  const learner = useStore($learner, { ssr: () => null });
  const [said, say] = useState('');
  const desk = useRef<HTMLDivElement>(null);
  useEffect(forgetSteps, [criterion.id]);

  // Until the learner's work has been read nothing can be typed, so nothing typed can be lost.
  const open = live && ready;
  const kept = open ? writing : emptyWriting;
  const versions = useVersions(
    criterion.id,
    useMemo(() => accountTexts(criterion.id, kept.texts), [kept]),
    open ? (learner?.id ?? '') : null,
  );
  const owner = open ? (learner?.id ?? '') : null;
  const [feedback, putFeedback] = useFeedback(criterion.id, owner);
  // Where typing goes on it is kept now and then: none of this page is rendered again for that. The
  // boxes hold what is typed and follow the store themselves.
  const known = useSettled(kept);
  const draft = useMemo(() => draftOf(criterion.id, account, boxes, known), [known]);
  const sheets = useOfferedSheets(criterion.id, worksheets, known);
  const texts = useMemo(() => accountTexts(criterion.id, known.texts), [known]);
  const words = useMemo(
    () => draft.sections.reduce((sum, { text }) => sum + countWords(text), 0),
    [draft],
  );
  const final = texts[accountKey(criterion.id, 'export', 'final')] === 'yes';

  const { putIn, bullets, enter } = usePlace(desk, draft.sections[0]?.title ?? '', say);
  const facts = useMemo(
    () => <Facts draft={draft} sheets={sheets} onPutIn={putIn} />,
    [draft, sheets],
  );
  const sheet = useMemo(
    () => (
      <WritingPage
        criterion={criterion.id}
        head={`${criterion.label} · ${unit.reference}`}
        mark={final ? '' : 'DRAFT'}
        words={wordsBeside(words, account.words)}
        draft={draft}
        comments={feedback?.comments ?? []}
        open={open}
        said={said}
        say={say}
        onEnter={enter}
      />
    ),
    [open, draft, texts, feedback, said],
  );
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
            draft={draft}
            texts={texts}
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
    [open, draft, texts, versions.list, feedback],
  );

  return (
    <div class="account">
      <div class="account-top">
        <h1 tabIndex={-1}>Your account</h1>
        <Understand account={account} criterionText={criterionText} instruction={instruction} />
      </div>
      {open && <NotKept />}
      <fieldset disabled={!open}>
        <legend class="unseen">Your facts and your draft</legend>
        <div class="account-desk" ref={desk}>
          {facts}
          <div class="account-main">
            <WritingTools say={say} onBullets={bullets} />
            {sheet}
            {later}
          </div>
        </div>
      </fieldset>
    </div>
  );
}
