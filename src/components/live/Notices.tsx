import { useStore } from '@nanostores/preact';
import { $attempt } from '../../stores/attempt.ts';
import { $learnerAsked, learnerAsked } from '../../stores/learner.ts';
import { $notices, putAway } from '../../stores/notices.ts';
import { $writing } from '../../stores/writing.ts';
import { NameForm } from '../dialogs/NameForm.tsx';

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
      <WhoseWork />
    </>
  );
}

/** Asked once, when there is something to keep: work here was begun and nobody said whose it is. */
function WhoseWork() {
  const asked = useStore($learnerAsked);
  const begun = Object.keys(useStore($attempt).criteria).length > 0;
  const wrote = Object.keys(useStore($writing).texts).length > 0;
  if (asked || !(begun || wrote)) return null;
  return (
    <section class="strip" aria-label="Whose work is this?">
      <div>
        <p>
          <strong>Whose work is this?</strong> A name or initials keep people’s work apart on a
          shared computer. They stay on this device, and they do not protect it.
        </p>
        <div class="strip-row">
          <NameForm onDone={learnerAsked} />
          <button type="button" class="plain" onClick={learnerAsked}>
            Only I use this device
          </button>
        </div>
      </div>
    </section>
  );
}
