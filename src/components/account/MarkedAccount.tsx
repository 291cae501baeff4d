import { useState } from 'preact/hooks';
import type { AccountFile } from '../../account/account-file.ts';
import { declarationLines, declaredOf } from '../../account/declaration.ts';
import { evidenceChecks, type EvidenceCheck, type Feedback } from '../../account/feedback.ts';
import { toFeedbackPage } from '../../account/feedback-file.ts';
import { accountKey } from '../../account/keys.ts';
import { outlineOf } from '../../account/outline.ts';
import { countWords } from '../../account/words.ts';
import type { DeclarationWords } from '../../course/schema/declaration.ts';
import { Decision } from './Decision.tsx';
import { GuideToMark, type MarkingGuide } from './GuideToMark.tsx';
import { localDay } from './local-day.ts';
import { MarkField } from './MarkField.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  readonly guide: MarkingGuide;
  readonly file: AccountFile;
  readonly texts: Readonly<Record<string, string>>;
  readonly words: DeclarationWords['declaration'];
  /** Something is written that no file holds, or no longer. */
  readonly onDirty: (dirty: boolean) => void;
}

const asks: Readonly<Record<EvidenceCheck, string>> = {
  valid: 'Does it answer this criterion, as its verb asks?',
  authentic: 'Is it the learner’s own? What does the declaration say?',
  current: 'Is it recent enough to show what the learner knows now?',
  sufficient: 'Is there enough, in breadth and in depth?',
};

/** One account for a tutor: the text with a box for each heading, the guide, the checks, the decision. */
export function MarkedAccount({ guide, file, texts, words: declaration, onDirty }: Props) {
  const [comments, setComments] = useState<Readonly<Record<string, string>>>({});
  const [checks, setChecks] = useState({ valid: '', authentic: '', current: '', sufficient: '' });
  const [decision, setDecision] = useState<Feedback['decision']>('');
  const [reason, setReason] = useState('');
  const [tutor, setTutor] = useState('');
  const [said, say] = useState('');
  const sections = outlineOf(guide.id, guide.headings, texts).shown;
  const textOf = (id: string) => texts[accountKey(guide.id, 'draft', id)] ?? '';
  const words = sections.reduce((sum, { id }) => sum + countWords(textOf(id)), 0);
  const changed = () => {
    onDirty(true);
    say('');
  };
  const save = () => {
    if (decision !== '' && reason.trim() === '') {
      return say('Give the reason for your decision first: the learner needs it to go on.');
    }
    const day = localDay(new Date());
    const feedback: Feedback = {
      criterion: guide.id,
      learner: file.learner,
      tutor,
      day,
      decision,
      reason,
      checks,
      comments: sections.map(({ id, title }) => ({ heading: id, title, text: comments[id] ?? '' })),
    };
    const page = new Blob([toFeedbackPage(feedback)], { type: 'text/html;charset=utf-8' });
    const name = `${guide.id}-feedback-${day}.html`;
    saveFile(page, name);
    onDirty(false);
    say(`Made ${name}. Give it to the learner, who opens it on the account’s page.`);
  };
  const box = (id: string, label: string, value: string, put: (text: string) => void) => (
    <MarkField
      id={id}
      label={label}
      value={value}
      onInput={(text) => {
        put(text);
        changed();
      }}
    />
  );

  return (
    <div class="account-desk">
      <GuideToMark guide={guide} />
      <div class="account-main">
        <h2>
          The account of <span dir="auto">{file.learner || 'a learner without a name'}</span>
        </h2>
        <p class="small">
          Saved on {file.saved} · {words.toLocaleString('en-GB')} words
        </p>
        {sections.map(({ id, title }) => (
          <section key={id}>
            <h3 dir="auto">{title}</h3>
            <p class="account-own" dir="auto">
              {textOf(id) || 'Nothing is written here.'}
            </p>
            {box(`mark-${id}`, `Your comment on “${title}”`, comments[id] ?? '', (text) =>
              setComments({ ...comments, [id]: text }),
            )}
          </section>
        ))}
        <h3>{declaration.title}</h3>
        {declarationLines(declaration, declaredOf(guide.id, texts)).map(({ label, text }) => (
          <p key={label + text} dir="auto">
            {label} {label ? <strong>{text || 'nothing'}</strong> : text}
          </p>
        ))}
        <h2>Four checks</h2>
        {evidenceChecks.map((check) => (
          <div key={check}>
            {box(`mark-${check}`, `${check}: ${asks[check]}`, checks[check], (text) =>
              setChecks({ ...checks, [check]: text }),
            )}
          </div>
        ))}
        <Decision
          decision={decision}
          onDecide={(next) => {
            setDecision(next);
            changed();
          }}
        />
        {box('mark-reason', 'Reason', reason, setReason)}
        <p class="account-name">
          <label for="mark-tutor">Your name</label>
          <input
            id="mark-tutor"
            type="text"
            autocomplete="off"
            maxLength={120}
            value={tutor}
            onInput={(event) => setTutor(event.currentTarget.value)}
          />
        </p>
        <div class="actions">
          <button type="button" onClick={save}>
            Save a feedback file
          </button>
        </div>
        <p class="account-said" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}
