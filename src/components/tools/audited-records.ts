import type { Column, Register } from '../../course/schema/register.ts';
import { shownEntry } from '../../tools/register/shown-entry.ts';

/** A record of the sample as the page carries it to the learner. */
export interface AuditedRecord {
  readonly ref: string;
  /** One for each audited column, in the register’s order. */
  readonly rows: readonly {
    readonly field: Column;
    readonly register: string;
    readonly source: string;
  }[];
}

/** The sample of a register, each entry beside what its source says. */
export function auditedRecords(register: Register): AuditedRecord[] {
  const { columns, audited, sample, records } = register;
  const fields = columns.map(({ id }) => id).filter((id) => audited.includes(id));
  return sample.flatMap(({ ref, source }) => {
    const record = records.find((one) => one.ref === ref);
    if (!record) return [];
    const rows = fields.map((field) => ({
      field,
      register: shownEntry(field, record[field]),
      source: shownEntry(field, source[field] ?? ''),
    }));
    return [{ ref, rows }];
  });
}
