import { gatherBeforeLeaving } from '../../stores/before-leaving.ts';
import { leave } from '../../stores/page-listener.ts';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';
import { showTime } from '../live/saved.ts';
import { showDialog } from './show-dialog.tsx';

/** *Exit*: saves for the last time, ends the LMS's session, and says what came of it. */
export function open(): void {
  gatherBeforeLeaving();
  leave();
  const state = $saveState.get();
  const safe = state.where === 'left' && !state.failed;
  showDialog(safe ? 'You have left the activity' : 'Before you close this page', ({ close }) => (
    <>
      <p>{saveWords(state, showTime)}</p>
      <p>
        {safe
          ? 'To go on another time, open the activity again from your course page.'
          : 'Your LMS does not hold your latest work. Save it to a file under “Your work”, then close this page.'}
      </p>
      <div class="actions">
        {!safe && (
          <button type="button" data-open="work" onClick={close}>
            Your work
          </button>
        )}
        <button type="button" class="quiet" onClick={close}>
          Stay on this page
        </button>
      </div>
    </>
  ));
}
