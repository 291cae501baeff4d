import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { $attempt } from '../../stores/attempt.ts';
import { $learnerAsked, learnerAsked } from '../../stores/learner.ts';
import { $notices, putAway } from '../../stores/notices.ts';
import { $writing } from '../../stores/writing.ts';
import { NameForm } from '../dialogs/NameForm.tsx';
import { FileOffer } from './FileOffer.tsx';
import { NotOpened } from './NotOpened.tsx';
import { WorkApart } from './WorkApart.tsx';

/** What the learner has to be told or asked, in a strip that stays until it is put away. */
export function Notices() {
  const notices = useStore($notices);
  return (
    <>
      {notices.map(({ kind, words }) => (
        <div class="strip" role="alert">
          <div class="strip-row">
            <p>{words}</p>
            <button type="button" class="quiet" onClick={() => putAway(kind)}>
              I have read this
            </button>
          </div>
        </div>
      ))}
      <NotOpened />
      <WhoseWork />
      <FileOffer />
      <WorkApart />
    </>
  );
}

/** Asked once, when there is something to keep: work here was begun and nobody said whose it is. */
function WhoseWork() {
  const asked = useStore($learnerAsked);
  const begun = Object.keys(useStore($attempt).criteria).length > 0;
  const wrote = Object.keys(useStore($writing).texts).length > 0;
  const [naming, setNaming] = useState(false);
  if (asked || !(begun || wrote)) return null;
  return (
    <section class="strip" aria-label="Whose work is this?">
      {naming ? (
        <div>
          <NameForm onDone={learnerAsked} />
          <p class="small">
            It keeps people’s work apart on a shared computer. It stays on this device, and it does
            not protect the work.
          </p>
        </div>
      ) : (
        <div class="strip-row">
          <p>
            <strong>Whose work is this?</strong>
          </p>
          <button type="button" class="plain" onClick={() => setNaming(true)}>
            Give a name or initials
          </button>
          <button type="button" class="plain" onClick={learnerAsked}>
            Only I use this device
          </button>
        </div>
      )}
    </section>
  );
}
