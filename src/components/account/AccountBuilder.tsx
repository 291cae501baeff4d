import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { accountDocument } from '../../account/document.ts';
import { draftOf, type LessonBox } from '../../account/draft.ts';
import { fitIn } from '../../account/fit-in.ts';
import { countWords, wordsBeside } from '../../account/words.ts';
import type { Account } from '../../course/schema/account.ts';
import type { Verb } from '../../course/schema/lesson.ts';
import { emptyWriting } from '../../course/writing/writing.ts';
import { $learner } from '../../stores/learner.ts';
import { $ready } from '../../stores/ready.ts';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';
import { $writing } from '../../stores/writing.ts';
import { useLive } from '../use-live.ts';
import { Export } from './Export.tsx';
import { Facts } from './Facts.tsx';
import { localDay } from './local-day.ts';
import { PrintedAccount } from './PrintedAccount.tsx';
import { putText } from './put-text.ts';
import { Understand } from './Understand.tsx';
import { WritingPage } from './WritingPage.tsx';
import './account.css';

interface Props {
  readonly criterion: { readonly id: string; readonly code: number; readonly label: string };
  readonly account: Account;
  readonly unit: { readonly code: string; readonly title: string; readonly reference: string };
  /** The criterion, word for word. */
  readonly criterionText: string;
  readonly verb: Verb;
  readonly instruction: string;
  /** The *your workplace* boxes of the lesson. */
  readonly boxes: readonly LessonBox[];
}

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Where the learner was writing last. */
interface Place {
  readonly box: HTMLTextAreaElement;
  readonly heading: string;
}

/** The learner's own account of one criterion: understand, gather facts, write, take it away. */
export function AccountBuilder(props: Props) {
  const { criterion, account, unit, criterionText, verb, instruction, boxes } = props;
  const live = useLive();
  const ready = useStore($ready, { ssr: () => false });
  const writing = useStore($writing, { ssr: () => emptyWriting });
  const learner = useStore($learner, { ssr: () => null });
  const saveState = useStore($saveState, { ssr: () => $saveState.get() });
  const [name, setName] = useState<string | null>(null);
  const [withFacts, setWithFacts] = useState(false);
  const [said, say] = useState('');
  const place = useRef<Place | null>(null);
  const desk = useRef<HTMLDivElement>(null);

  // Until the learner's work has been read nothing can be typed, so nothing typed can be lost.
  const open = live && ready;
  const draft = draftOf(criterion.id, account, boxes, open ? writing : emptyWriting);
  const day = localDay(new Date());
  const shownName = name ?? learner?.name ?? '';
  const subject = { label: criterion.label, verb, criterionText, unit };
  const choices = { learner: shownName, day, withFacts };
  // Only in the learner's browser: a page that is built must not hold the day it was built on.
  const document = open ? accountDocument(subject, draft, choices) : null;
  const words = draft.sections.reduce((sum, { text }) => sum + countWords(text), 0);

  const putIn = (text: string) => {
    const first = desk.current?.querySelector<HTMLTextAreaElement>('.account-page textarea');
    const box = place.current?.box ?? first;
    if (!box) return;
    if (text.trim() === '') return say('Nothing is noted there yet.');
    const heading = place.current?.heading ?? draft.sections[0]?.title ?? '';
    const [start, end] = place.current
      ? [box.selectionStart, box.selectionEnd]
      : [box.value.length, box.value.length];
    putText(box, fitIn(text, box.value.slice(0, start), box.value.slice(end)), start, end);
    say(`Put in under “${heading}”: ${beginning(text)}`);
  };
  const enter = (box: HTMLTextAreaElement, heading: string) => {
    if (place.current?.box !== box) say('');
    place.current = { box, heading };
  };

  return (
    <div class="account">
      <div class="account-top">
        <h1 tabIndex={-1}>Your account</h1>
        <Understand account={account} criterionText={criterionText} instruction={instruction} />
      </div>
      <fieldset disabled={!open}>
        <legend class="unseen">Your facts and your draft</legend>
        <div class="account-desk" ref={desk}>
          <Facts draft={draft} onPutIn={putIn} />
          <div class="account-main">
            <WritingPage
              head={`${criterion.label} · ${unit.reference}`}
              words={wordsBeside(words, account.words)}
              sections={draft.sections}
              saved={open ? saveWords(saveState, (moment) => time.format(moment)) : ''}
              said={said}
              onEnter={enter}
            />
            {document && (
              <Export
                criterion={criterion.id}
                document={document}
                day={day}
                name={shownName}
                withFacts={withFacts}
                onName={setName}
                onWithFacts={setWithFacts}
              />
            )}
          </div>
        </div>
      </fieldset>
      {document && <PrintedAccount document={document} />}
    </div>
  );
}

/** Enough of a text to know it by. */
function beginning(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ');
}
