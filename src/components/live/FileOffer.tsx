import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isFileOfferDue, offerPutAwayOn, putOfferAway } from '../../stores/file-offer.ts';
import { $saveState } from '../../stores/save-state.ts';

/** After three days offers to save writing to a file; put away, it comes back the next day. */
export function FileOffer() {
  const state = useStore($saveState);
  const [away, setAway] = useState(offerPutAwayOn);
  if (!isFileOfferDue(state, away, new Date())) return null;
  const notToday = () => {
    putOfferAway(new Date());
    setAway(offerPutAwayOn());
  };
  return (
    <section class="strip" aria-label="Save your writing to a file">
      <div class="strip-row">
        <p>
          What you wrote has been on this device alone for three days or more. A file of it is safe
          if this browser forgets.
        </p>
        <button type="button" class="quiet" onClick={() => void saveFile()}>
          Save to a file
        </button>
        <button type="button" class="plain" onClick={notToday}>
          Not today
        </button>
      </div>
    </section>
  );
}

async function saveFile(): Promise<void> {
  const { saveToFile } = await import('../../stores/progress-file.ts');
  saveToFile();
}
