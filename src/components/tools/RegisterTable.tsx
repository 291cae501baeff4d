import type { Register, RegisterRecord } from '../../course/schema/register.ts';
import { shownEntries } from '../../tools/register/shown-entry.ts';

interface Props {
  readonly title: string;
  readonly columns: Register['columns'];
  readonly records: readonly RegisterRecord[];
  /** Name of the radio buttons. */
  readonly group: string;
  readonly picked: string | null;
  readonly pickable: boolean;
  readonly onPick: (ref: string) => void;
}

/** Records as a plain table, each to be picked by the button in its first cell. */
export function RegisterTable(props: Props) {
  const { title, columns, records, group, picked, pickable, onPick } = props;
  const ids = columns.map(({ id }) => id);
  return (
    <div class="scroll register-rows" tabIndex={0} role="group" aria-label={`Table: ${title}`}>
      <table>
        <thead>
          <tr>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => {
            const [first, ...others] = shownEntries(ids, record);
            return (
              <tr key={record.ref} data-chosen={picked === record.ref || undefined}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      name={group}
                      disabled={!pickable}
                      checked={picked === record.ref}
                      onChange={() => onPick(record.ref)}
                    />
                    {first}
                  </label>
                </th>
                {others.map((text, at) => (
                  <td key={ids[at + 1]}>{text}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
