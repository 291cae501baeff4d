import { useState } from 'preact/hooks';
import { openFile, progressFile, saveToFile } from '../../stores/progress-file.ts';

/** Save all work to a file; open such a file: what it holds is added, nothing here is undone. */
export function ProgressFile() {
  const [words, setWords] = useState('');
  const [asText, setAsText] = useState('');
  /** A file of somebody else's work, until the learner decides. */
  const [doubtful, setDoubtful] = useState<File | null>(null);

  const open = async (file: File, anyway: boolean) => {
    const result = await openFile(file, anyway);
    setDoubtful(!result.ok && result.ask ? file : null);
    setWords(
      result.ok
        ? 'Opened. What it holds was added to what is here; nothing here was undone.'
        : result.reason,
    );
  };
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (file) void open(file, false);
  };
  const save = () => {
    saveToFile();
    setAsText(progressFile(new Date()).text);
    setWords(
      'Your browser was asked to save the file: look for it in your downloads. It holds everything ' +
        'you did and wrote in this course.',
    );
  };

  return (
    <>
      <div class="actions">
        <button type="button" class="quiet" onClick={save}>
          Save to a file
        </button>
        <label class="button quiet file-button">
          Open a file
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
      </div>
      <p role="status">{words}</p>
      {doubtful && (
        <button type="button" class="quiet" onClick={() => void open(doubtful, true)}>
          Add it all the same
        </button>
      )}
      {asText && (
        <details>
          <summary>No file came? The same as text</summary>
          <p class="small">Copy all of it into an empty text file and save that as work.json.</p>
          <textarea readOnly rows={4} value={asText} aria-label="Your work as text" />
        </details>
      )}
    </>
  );
}
