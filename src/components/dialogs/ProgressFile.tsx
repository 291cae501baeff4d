import { useState } from 'preact/hooks';
import { openFile, saveToFile } from '../../stores/progress-file.ts';

/** Save all work to a file; open such a file: what it holds is added, nothing here is undone. */
export function ProgressFile() {
  const [words, setWords] = useState('');
  const opened = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    const result = await openFile(file);
    setWords(
      result.ok
        ? 'Opened. What it holds was added to what is here; nothing here was undone.'
        : result.reason,
    );
  };
  const save = () => {
    saveToFile();
    setWords(
      'The file is in your downloads. It holds everything you did and wrote in this course.',
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
            onChange={(event) => void opened(event.currentTarget)}
          />
        </label>
      </div>
      <p role="status">{words}</p>
    </>
  );
}
