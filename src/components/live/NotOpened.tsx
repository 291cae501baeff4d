import { useStore } from '@nanostores/preact';
import { $saveState } from '../../stores/save-state.ts';
import { windowToReopen } from './reopen.ts';

/** The LMS did not open the activity, most often after a reload: what happened, and the way back. */
export function NotOpened() {
  const { where, trouble } = useStore($saveState);
  if (where !== 'refused') return null;
  const holder = windowToReopen(window);
  return (
    <section class="strip" aria-label="Not connected to your LMS">
      <div class="strip-row">
        <p>
          Your LMS did not open the course, most often because its page was loaded a second time.
          What you do now does not reach it.{' '}
          {trouble
            ? 'This browser keeps no copy either: save your work to a file first, under “Your work”.'
            : 'Your work is safe on this device, and you will find it when the activity is opened again.'}
          {!holder && ' Close this page, then open the activity from your course page.'}
        </p>
        {holder && (
          <button type="button" class="quiet" onClick={() => holder.location?.reload()}>
            Open the activity again
          </button>
        )}
      </div>
    </section>
  );
}
