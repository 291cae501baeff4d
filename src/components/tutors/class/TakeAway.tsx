import { learnersCsv, questionsCsv } from '../../../course/class/class-csv.ts';
import { localDay } from '../../account/local-day.ts';
import { saveFile } from '../../account/save-file.ts';
import type { ClassData } from './ClassResults.tsx';

/** So that a spreadsheet reads the file as UTF-8. */
const byteOrderMark = '\ufeff';

/** What is seen here as tables and on paper: they hold names, and leave the page only by hand. */
export function TakeAway({ all, tallies, course }: ClassData) {
  const save = (csv: string, name: string) =>
    saveFile(
      new Blob([byteOrderMark, csv], { type: 'text/csv' }),
      `${name}-${localDay(new Date())}.csv`,
    );
  return (
    <section class="no-print" aria-labelledby="class-take">
      <h2 id="class-take">Take it with you</h2>
      <p>
        The first table and a print hold learners’ names and results. Keep them where your centre
        keeps such records. The questions’ table names nobody. What is unfolded is printed.
      </p>
      <div class="actions">
        <button
          type="button"
          onClick={() => save(learnersCsv(all, tallies, course), 'class-learners')}
        >
          Save learners × criteria (CSV)
        </button>
        <button
          type="button"
          class="quiet"
          disabled={tallies.length === 0}
          onClick={() => save(questionsCsv(tallies, course), 'class-questions')}
        >
          Save the questions (CSV)
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          Print
        </button>
      </div>
    </section>
  );
}
