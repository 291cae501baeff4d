import { useState } from 'preact/hooks';
import { clearDevice } from '../../stores/clear-device.ts';
import { settings } from '../../stores/package-settings.ts';

/** Removes this learner's work from the device. It asks, naming what goes. */
export function ClearDevice() {
  const [asking, ask] = useState(false);
  const [done, setDone] = useState(false);
  if (done) return <p role="status">Your work was removed from this device.</p>;
  if (!asking) {
    return (
      <p>
        <button type="button" class="plain" onClick={() => ask(true)}>
          Remove everything from this device
        </button>
      </p>
    );
  }
  return (
    <fieldset>
      <legend>Remove everything?</legend>
      <p>
        All you did and wrote in this course goes from this device
        {settings().standard === 'web' ? '' : ', and from your LMS at the next save'}. Save it to a
        file first if you may want it again. Nothing can bring it back otherwise.
      </p>
      <div class="actions">
        <button
          type="button"
          onClick={() => {
            clearDevice();
            setDone(true);
          }}
        >
          Remove everything
        </button>
        <button type="button" class="quiet" onClick={() => ask(false)}>
          Keep it
        </button>
      </div>
    </fieldset>
  );
}
