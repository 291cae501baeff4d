import { Fragment, type RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { FaultKind, Register } from '../../course/schema/register.ts';
import type { AuditedRecord } from './audited-records.ts';

interface Props {
  readonly record: AuditedRecord;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  readonly columns: Register['columns'];
  readonly kinds: readonly FaultKind[];
  /** Kind of fault by field, for the fields marked as different. */
  readonly marked: Readonly<Record<string, string>>;
  readonly open: boolean;
  readonly heading: RefObject<HTMLParagraphElement>;
  readonly onMark: (marked: Readonly<Record<string, string>>) => void;
}

const entry = (text: string) => (text === '' ? <i>blank</i> : text);

/** One record beside its source: tick what differs, and say what kind of fault it is. */
export function AuditCard(props: Props) {
  const { record, place, of, columns, kinds, marked, open, heading, onMark } = props;
  const id = useId();
  const toggle = (field: string) => {
    const { [field]: was, ...others } = marked;
    onMark(was === undefined ? { ...others, [field]: '' } : others);
  };
  return (
    <fieldset disabled={!open} class="audit-card">
      <legend class="unseen">Record {record.ref} beside its source</legend>
      <p ref={heading} tabIndex={-1} class="register-place">
        <b>
          Record {place + 1} of {of}: {record.ref}
        </b>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Register</th>
            <th scope="col">Source</th>
            <th scope="col">Differs</th>
          </tr>
        </thead>
        <tbody>
          {record.rows.map(({ field, register, source }) => {
            const name = columns.find((column) => column.id === field)?.name ?? field;
            const kind = marked[field];
            return (
              <Fragment key={field}>
                <tr data-chosen={kind !== undefined || undefined}>
                  <th scope="row">{name}</th>
                  <td>{entry(register)}</td>
                  <td>{entry(source)}</td>
                  <td>
                    <label class="audit-tick">
                      <input
                        type="checkbox"
                        checked={kind !== undefined}
                        aria-label={`${name} differs`}
                        onChange={() => toggle(field)}
                      />
                    </label>
                  </td>
                </tr>
                {kind !== undefined && (
                  <tr class="audit-kind" data-chosen>
                    <td colSpan={4}>
                      <label for={`${id}-${field}`}>{name}: what kind of fault?</label>
                      <select
                        id={`${id}-${field}`}
                        value={kind}
                        onChange={(event) =>
                          onMark({ ...marked, [field]: event.currentTarget.value })
                        }
                      >
                        <option value="">Choose</option>
                        {kinds.map((one) => (
                          <option key={one.id} value={one.id}>
                            {one.name}
                          </option>
                        ))}
                      </select>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <details>
        <summary>The kinds of fault</summary>
        <ul>
          {kinds.map(({ id, name, means }) => (
            <li key={id}>
              <b>{name}.</b> {means}
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}
