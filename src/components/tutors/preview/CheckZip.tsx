import { useRef, useState } from 'preact/hooks';
import { useLive } from '../../use-live.ts';
import type { CheckAnswer } from './check-messages.ts';
import { checkZip } from './check-zip.ts';
import { ZipReport } from './ZipReport.tsx';
import './check-zip.css';

/** Checks a SCORM zip from disk: any maker’s, read here and never run. */
export function CheckZip() {
  const live = useLive();
  const [busy, setBusy] = useState<AbortController | null>(null);
  const [said, say] = useState('');
  const [answer, setAnswer] = useState<{ name: string; answer: CheckAnswer } | null>(null);
  const running = useRef<AbortController | null>(null);

  const check = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    running.current?.abort();
    const cancel = new AbortController();
    running.current = cancel;
    setBusy(cancel);
    setAnswer(null);
    say(`Looking through ${file.name} …`);
    try {
      setAnswer({ name: file.name, answer: await checkZip(file, cancel.signal) });
      say('Looked through.');
    } catch {
      // Another file was chosen, or it was called off.
      if (running.current !== cancel) return;
      say('Cancelled.');
    }
    setBusy(null);
  };

  return (
    <div
      class="check-zip"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void check(event.dataTransfer?.files[0]);
      }}
    >
      <div class="actions no-print">
        <label class="button quiet file-button">
          Choose a zip to check
          <input
            class="unseen"
            type="file"
            accept=".zip,application/zip"
            disabled={!live}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              void check(file);
              // So that the same file can be chosen again once it is mended.
              currentTarget.value = '';
            }}
          />
        </label>
        {busy && (
          <button type="button" class="quiet" onClick={() => busy.abort()}>
            Cancel
          </button>
        )}
      </div>
      <p class="preview-said" role="status">
        {said}
      </p>
      {answer && <ZipReport {...answer} />}
    </div>
  );
}
