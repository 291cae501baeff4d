import { useStore } from '@nanostores/preact';
import { $saveState } from '../../stores/save-state.ts';
import { saveWords } from '../../stores/save-words.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function useSaving() {
  return useStore($saveState, { ssr: () => $saveState.get() });
}

/** Where the writing is kept, in words that are true. By itself: it changes while typing goes on. */
export function Saved() {
  return <>{saveWords(useSaving(), (moment) => time.format(moment))}</>;
}

/** The same, said aloud, while the device keeps nothing. */
export function NotKept() {
  if (!useSaving().trouble) return null;
  return (
    <p class="account-other" role="alert">
      <Saved />
    </p>
  );
}
