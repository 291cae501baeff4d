import { saveFile } from '../account/save-file.ts';
import { useLive } from '../use-live.ts';
import { tablesCsv, type NamedTable } from './tables-csv.ts';

interface Props {
  /** Id of the element around the tables. */
  readonly within: string;
  /** Head of the column that names the table of each row. */
  readonly column: string;
  readonly file: string;
}

/** So that a spreadsheet reads the file as UTF-8. */
const byteOrderMark = '\ufeff';

const cellsOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells].map((cell) => cell.textContent?.trim() ?? '');

function tablesIn(id: string): NamedTable[] {
  const tables = document.querySelectorAll<HTMLTableElement>(`#${CSS.escape(id)} table`);
  return [...tables].map((table) => ({
    name: table.dataset['name'] ?? '',
    head: table.tHead?.rows[0] ? cellsOf(table.tHead.rows[0]) : [],
    rows: [...(table.tBodies[0]?.rows ?? [])].map(cellsOf),
  }));
}

/** Saves the tables of the page as one CSV file: nothing is asked of any server. */
export function DownloadTables({ within, column, file }: Props) {
  const live = useLive();
  const save = () => {
    const csv = tablesCsv(tablesIn(within), column);
    saveFile(new Blob([byteOrderMark, csv], { type: 'text/csv' }), file);
  };
  return (
    <div class="actions">
      <button type="button" class="quiet" disabled={!live} onClick={save}>
        Save them all as a table (CSV)
      </button>
    </div>
  );
}
