import { useId, useState } from 'preact/hooks';
import type { Column, Register, RegisterRecord } from '../../course/schema/register.ts';
import { search, sortedBy } from '../../tools/register/search.ts';
import { RegisterTable } from './RegisterTable.tsx';

interface Props {
  readonly title: string;
  readonly columns: Register['columns'];
  readonly records: readonly RegisterRecord[];
  readonly open: boolean;
  /** Whether an enquiry is waiting for its answer. */
  readonly asked: boolean;
  readonly onSearch: () => void;
  /** A record’s number, or `null` for “it is not there”, and the event’s time in milliseconds. */
  readonly onPick: (ref: string | null, at: number) => void;
}

/** The register with its own search and order, and the answer picked from it. */
export function RegisterSearch(props: Props) {
  const { title, columns, records, open, asked, onSearch, onPick } = props;
  const name = useId();
  const [typed, type] = useState('');
  const [query, setQuery] = useState('');
  const [by, sortBy] = useState<Column>('ref');
  const [picked, pick] = useState<string | null>(null);
  const found = sortedBy(search(records, query), by);
  const visible = found.some(({ ref }) => ref === picked) ? picked : null;

  const look = (words: string) => {
    type(words);
    setQuery(words);
    onSearch();
  };
  return (
    // No fieldset round the rows: where one is disabled, what scrolls in it counts as out of reach.
    <div role="group" aria-label="Search the register" class="register-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look(typed);
        }}
      >
        <fieldset disabled={!open}>
          <div>
            <label for={`${name}-query`}>Search for</label>
            <input
              id={`${name}-query`}
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => type(event.currentTarget.value)}
            />
          </div>
          <div>
            <label for={`${name}-sort`}>Order by</label>
            <select
              id={`${name}-sort`}
              value={by}
              onChange={(event) => {
                sortBy(event.currentTarget.value as Column);
                onSearch();
              }}
            >
              {columns.map((column) => (
                <option key={column.id} value={column.id}>
                  {column.name}
                </option>
              ))}
            </select>
          </div>
          <div class="actions">
            <button type="submit" class="quiet">
              Search
            </button>
            <button type="button" class="plain" disabled={query === ''} onClick={() => look('')}>
              Show all
            </button>
          </div>
        </fieldset>
      </form>
      <p class="small" role="status">
        {found.length} of {records.length} records{query && ` with “${query}”`}
      </p>
      <RegisterTable
        title={title}
        columns={columns}
        records={found}
        group={name}
        picked={visible}
        pickable={open && asked}
        onPick={pick}
      />
      <div class="actions">
        <button
          type="button"
          disabled={!open || !asked || visible === null}
          onClick={(event) => onPick(visible, event.timeStamp)}
        >
          {visible ? `Answer from ${visible}` : 'Answer from the record picked'}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={!open || !asked}
          onClick={(event) => onPick(null, event.timeStamp)}
        >
          It is not in the register
        </button>
      </div>
    </div>
  );
}
