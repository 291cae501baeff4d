import type { FaultKind, Register, RegisterFault } from '../../course/schema/register.ts';
import type { AuditCompared } from '../../tools/register/audit.ts';
import type { AuditMarks } from '../../tools/register/audit-marks.ts';

interface Props {
  readonly compared: AuditCompared;
  readonly marks: AuditMarks;
  readonly columns: Register['columns'];
  readonly kinds: readonly FaultKind[];
}

/** Each fault with the learner’s kind and ours, the missed ones first, and what was no fault. */
export function AuditFaults({ compared, marks, columns, kinds }: Props) {
  const { seen, missed, extra } = compared;
  const kindName = (id: string | undefined) => kinds.find((kind) => kind.id === id)?.name;
  const fieldName = (field: string) => columns.find(({ id }) => id === field)?.name ?? field;
  const item = ({ ref, field, is, why }: RegisterFault, mine: string | undefined) => (
    <li key={`${ref}-${field}`}>
      <p>
        <b>
          {ref}, {fieldName(field).toLowerCase()}
        </b>
        : {kindName(is)}
        {mine && mine !== is && ` (you said ${kindName(mine)?.toLowerCase()})`}. {why}
      </p>
    </li>
  );
  return (
    <>
      {missed.length > 0 && (
        <>
          <h3>Easily passed over ({missed.length})</h3>
          <ul class="audit-faults">{missed.map((fault) => item(fault, undefined))}</ul>
        </>
      )}
      {seen.length > 0 && (
        <>
          <h3>You found ({seen.length})</h3>
          <ul class="audit-faults">
            {seen.map((fault) => item(fault, marks[fault.ref]?.[fault.field]))}
          </ul>
          <p class="small">
            Where your kind and ours differ, yours may do as well. A status that nobody moved on is
            untrue by now too. What matters is which kind points to the cause.
          </p>
        </>
      )}
      {extra.length > 0 && (
        <p>
          You also marked {extra.map(({ ref, field }) => `${ref} ${fieldName(field)}`).join(', ')}.
          There register and source agree, so look once more.
        </p>
      )}
    </>
  );
}
