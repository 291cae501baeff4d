import { asSet, type Ledger } from '../../../tracking/lms-record/ledger.ts';
import type { RecordNames } from '../../../tracking/lms-record/lms-record.ts';
import { recordSummary } from '../../../tracking/lms-record/record-summary.ts';
import { statusWords } from '../../../tracking/lms-record/status-words.ts';
import { timeWords } from '../../../tracking/lms-record/time-words.ts';
import { CommitList } from './CommitList.tsx';
import type { SessionState } from './open-lms.ts';
import { RecordedQuestions } from './RecordedQuestions.tsx';

interface Props {
  readonly names: RecordNames;
  readonly ledger: Ledger;
  readonly session: SessionState;
  readonly works: boolean;
  readonly review: boolean;
}

const progressWords = { 'not-begun': 'not begun', begun: 'begun', finished: 'finished' };

/** What the LMS has recorded, in plain words. */
export function RecordPanel({ names, ledger, session, works, review }: Props) {
  const { stored } = ledger;
  const record = recordSummary(names, stored);
  const { used, room } = record.suspendData;
  const waiting = [...asSet(ledger)].filter(([element, value]) => stored.get(element) !== value);
  const apart = names.success !== names.status;

  return (
    <section aria-labelledby="preview-record">
      <h3 id="preview-record">What the LMS has recorded</h3>
      <Situation session={session} works={works} review={review} />
      <dl class="preview-record">
        <dt>Status</dt>
        <dd>{statusWords(stored.get(names.status))}</dd>
        {apart && (
          <>
            <dt>Success</dt>
            <dd>
              {record.success
                ? statusWords(record.success)
                : 'nothing yet: neither passed nor failed'}
            </dd>
          </>
        )}
        <dt>Score</dt>
        <dd>
          {record.score === null ? 'none yet: it comes with a check' : `${record.score} of 100`}
        </dd>
        <dt>Criteria (objectives)</dt>
        <dd>
          {record.objectives.length === 0 && 'none yet'}
          <ul>
            {record.objectives.map(({ id, progress, score }) => (
              <li key={id}>
                {id}: {progressWords[progress]}
                {score !== null && `, ${score} of 100`}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Questions of the check (interactions)</dt>
        <dd>
          <RecordedQuestions interactions={record.interactions} />
        </dd>
        <dt>The learner’s work (suspend data)</dt>
        <dd>
          <label>
            {used.toLocaleString('en-GB')} of {room.toLocaleString('en-GB')} characters used{' '}
            <meter min={0} max={room} value={used} />
          </label>
          <span class="small">
            {names.standard === 'scorm-1.2'
              ? 'Every SCORM 1.2 system has this much room; some have up to 64,000.'
              : 'Every SCORM 2004 system has this much room.'}
          </span>
        </dd>
        <dt>Bookmark</dt>
        <dd>{record.location || 'none yet'}</dd>
        <dt>Time</dt>
        <dd>
          {record.session === null
            ? 'none yet'
            : `${timeWords(record.session)} in this session, when it last saved`}
          {record.total !== null && `; ${timeWords(record.total)} in all sessions that are closed`}
        </dd>
      </dl>
      {waiting.length > 0 && (
        <p class="preview-waiting">
          <strong>Not recorded yet:</strong> {waiting.length}{' '}
          {waiting.length === 1 ? 'value that' : 'values that'} the package has set since the last
          save that got through.
        </p>
      )}
      <CommitList names={names} commits={ledger.commits} />
    </section>
  );
}

function Situation({ session, works, review }: Pick<Props, 'session' | 'works' | 'review'>) {
  return (
    <>
      {!works && (
        <p class="preview-broken">
          The network is broken: the record stays as it is until that is mended.
        </p>
      )}
      {review && (
        <p class="small">Review mode: status, score and questions stay as they are recorded.</p>
      )}
      {session === 'closed' && (
        <p class="small">
          The learner left, and the session is closed. <em>Relaunch</em> opens the next one.
        </p>
      )}
    </>
  );
}
