import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { emptyAttempt } from '../../course/attempt/attempt.ts';
import type { PackageDetails } from '../../course/package-settings.ts';
import { recordCsv } from '../../course/record-csv.ts';
import { recordRows } from '../../course/record.ts';
import { ruleWords } from '../../course/rule-words.ts';
import { $attempt } from '../../stores/attempt.ts';
import { $learner } from '../../stores/learner.ts';
import { packageDetails } from '../../stores/package-details.ts';
import { settings } from '../../stores/package-settings.ts';
import { $ready } from '../../stores/ready.ts';
import { localDay } from '../account/local-day.ts';
import { saveFile } from '../account/save-file.ts';
import { ProgressFile } from '../dialogs/ProgressFile.tsx';
import { RecordedCriterion } from './RecordedCriterion.tsx';
import './record.css';

/** Excel reads UTF-8 only with this before it. */
const byteOrderMark = '\uFEFF';

/** All that was done, to read, print, take along as a table, and keep as a file. */
export function RecordPage() {
  const ready = useStore($ready, { ssr: () => false });
  const attempt = useStore($attempt, { ssr: () => emptyAttempt(0) });
  const learner = useStore($learner, { ssr: () => null });
  const [details, setDetails] = useState<PackageDetails | null | undefined>(undefined);
  useEffect(() => void packageDetails().then(setDetails), []);
  if (!ready || details === undefined) return <p>Reading your record.</p>;

  const { criteria, title, version, passMark, rule } = settings();
  const rows = recordRows(criteria, details, attempt, { passMark, rule });
  const day = localDay(new Date());
  const name = learner?.name ?? '';
  const csv = recordCsv(rows, { learner: name, day, course: title, version, passMark, rule });
  const download = () =>
    saveFile(new Blob([byteOrderMark, csv], { type: 'text/csv' }), `record-${day}.csv`);
  return (
    <>
      <p>
        {name && `${name} · `}
        {title}, version {version} · {day} · pass mark {passMark}%
      </p>
      <p>A criterion shows as complete when you {ruleWords[rule]}.</p>
      <p>
        Time counts in whole minutes, only while a page of the criterion is open and something is
        done on it at least every three minutes. Of work on two devices at once, the longer counts.
      </p>
      {rows.map((row) => (
        <RecordedCriterion key={row.id} row={row} />
      ))}
      <section class="no-print">
        <h2>Take it with you</h2>
        <div class="actions">
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" class="quiet" onClick={download}>
            Save as a table (CSV)
          </button>
        </div>
        <details>
          <summary>The table as text, to select and copy</summary>
          <textarea readOnly rows={6} value={csv} aria-label="The table as text" />
        </details>
        <h2>Backup</h2>
        <p>A file of everything you did and wrote. Open it here or on another device to go on.</p>
        <ProgressFile />
      </section>
    </>
  );
}
