import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { WrittenText } from '../../account/written.ts';
import type { SharePlan } from '../../tracking/comments.ts';
import { $sharing } from '../../stores/sharing.ts';
import { type FoundText, personalData } from './personal-data.ts';
import { FoundList } from './StillThere.tsx';

interface Props {
  /** For example `D9 4.1`. */
  readonly label: string;
  /** What can be shared, as last shown: the account as plain text. */
  readonly text: string;
  /** The same as it is kept at this very moment, with what was typed of it. */
  readonly gather: () => { readonly text: string; readonly written: readonly WrittenText[] };
}

/** Sends an account to the tutor through the LMS: when asked, and only what was shown first. */
export function ShareWithTutor({ label, text, gather }: Props) {
  const comments = useStore($sharing);
  const [plan, setPlan] = useState<SharePlan | null>(null);
  const [found, setFound] = useState<readonly FoundText[]>([]);
  const [planned, setPlanned] = useState('');
  const [shared, setShared] = useState('');
  const [said, say] = useState('');
  if (!comments) return null;
  const show = async () => {
    const find = await personalData().catch(() => null);
    const now = gather();
    setFound(find?.(now.written) ?? []);
    setPlan(comments.plan(now.text, label));
    setPlanned(now.text);
    say(find ? '' : 'It could not be looked through for personal data.');
  };
  const send = () => {
    if (!plan) return;
    const taken = comments.send(plan, label);
    if (taken) setShared(planned);
    setPlan(null);
    say(
      taken
        ? 'Your LMS took it. Tell your tutor that it is there.'
        : 'Your LMS did not take all of it. Your writing is still here: hand in the exported file.',
    );
  };
  return (
    <section aria-labelledby="account-share">
      <h2 id="account-share">Share with my tutor</h2>
      <p>
        The exported file is what you hand in. This only puts the text where your tutor can read it
        in the LMS, as your comments on this activity; in Moodle under <i>Reports</i>, your attempt,{' '}
        <i>Track details</i>. It cannot be taken back.
      </p>
      {!plan && (
        <button type="button" class="quiet" disabled={shared === text} onClick={() => void show()}>
          Show me what would be sent
        </button>
      )}
      {plan && (
        <>
          {plan.there.length > 0 && (
            <details>
              <summary>There already, and staying there</summary>
              {plan.there.map((comment) => (
                <blockquote dir="auto">{comment}</blockquote>
              ))}
            </details>
          )}
          <p>
            {plan.pieces.length > 0 ? 'This would be sent:' : 'There is no room left for more.'}
          </p>
          {plan.pieces.map((piece) => (
            <blockquote dir="auto">{piece}</blockquote>
          ))}
          {plan.cut !== '' && (
            <>
              <p>
                <strong>There is no room for the rest, which would be cut:</strong>
              </p>
              <blockquote dir="auto">{plan.cut}</blockquote>
            </>
          )}
          {found.length > 0 && (
            <div class="account-other">
              <p>Still in it, and perhaps somebody’s personal data:</p>
              <FoundList found={found} />
            </div>
          )}
          <div class="actions">
            <button type="button" disabled={plan.pieces.length === 0} onClick={send}>
              Send this to my tutor
            </button>
            <button type="button" class="quiet" onClick={() => setPlan(null)}>
              Do not send
            </button>
          </div>
        </>
      )}
      <p class="account-said" role="status">
        {said}
      </p>
    </section>
  );
}
