import { useState } from 'preact/hooks';
import { saveFile } from '../../account/save-file.ts';
import { useLive } from '../../use-live.ts';

interface Props {
  readonly label: string;
  /** Name of the file. */
  readonly name: string;
  readonly csv: string;
}

/** So that a spreadsheet reads the file as UTF-8. */
const byteOrderMark = '\ufeff';

/** Saves a table as a CSV file; where downloads are blocked, its text can be copied. */
export function SaveTable({ label, name, csv }: Props) {
  const live = useLive();
  const [shown, show] = useState(false);
  const save = () => saveFile(new Blob([byteOrderMark, csv], { type: 'text/csv' }), name);
  return (
    <div class="no-print">
      <div class="actions">
        <button type="button" class="quiet" disabled={!live} onClick={save}>
          {label}
        </button>
      </div>
      <details onToggle={(event) => show(event.currentTarget.open)}>
        <summary>The table as text, to select and copy</summary>
        {shown && <textarea readOnly rows={6} value={csv} aria-label={`${name} as text`} />}
      </details>
    </div>
  );
}
