import type { FaultKind, Register, RegisterFault } from '../../course/schema/register.ts';
import { auditCompared, auditResult, type Estimate } from '../../tools/register/audit.ts';
import type { AuditMarks } from '../../tools/register/audit-marks.ts';
import type { Share } from '../../tools/scores.ts';
import { AuditFaults } from './AuditFaults.tsx';

interface Props {
  readonly columns: Register['columns'];
  readonly kinds: readonly FaultKind[];
  readonly faults: readonly RegisterFault[];
  readonly marks: AuditMarks;
  readonly sound: Share;
  readonly twice: Share;
}

const counted = ({ count, of, percent }: Share) => `${count} of ${of}, ${Math.round(percent)}%`;
const range = ({ low, high }: Estimate) => `${Math.round(low)} to ${Math.round(high)}%`;

/** The learner’s own figures with their ranges, then the faults that were there. */
export function AuditResults({ columns, kinds, faults, marks, sound, twice }: Props) {
  const fields = columns.map(({ id }) => id);
  const result = auditResult(fields, marks);
  if (!result) return null;
  const compared = auditCompared(fields, faults, marks);
  return (
    <>
      <p>
        By your marks <b>{counted(result.entries)}</b> of the entries agree with the source, and{' '}
        <b>{counted(result.records)}</b> of the records have no fault. It is one audit and both are
        true. In the whole register, if these records were drawn by lot, the share of sound records
        may be anything from <b>{range(result.records)}</b>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Agrees</th>
            <th scope="col">Range</th>
          </tr>
        </thead>
        <tbody>
          {result.fields.map(({ field, right }) => (
            <tr key={field}>
              <th scope="row">{columns.find(({ id }) => id === field)?.name}</th>
              <td>
                {right.count} of {right.of}
              </td>
              <td>{range(right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <AuditFaults compared={compared} marks={marks} columns={columns} kinds={kinds} />
      <p>
        An auditor would stop here. Because this register is invented, you can also know the truth:{' '}
        {counted(sound)} of all its records are sound, and {counted(twice)} repeat another.
      </p>
    </>
  );
}
