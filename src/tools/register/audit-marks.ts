/**
 * What a learner marked in an audit: for each record looked at, the fields that differ from the
 * source, each with the kind of fault or `''` while none is chosen.
 */
export type AuditMarks = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Marks as a short text, a line for each record: `1026 note:unfit status:`. */
export function auditText(marks: AuditMarks): string {
  return Object.entries(marks)
    .map(([ref, fields]) =>
      [ref, ...Object.entries(fields).map(([field, kind]) => `${field}:${kind}`)].join(' '),
    )
    .join('\n');
}

/**
 * Marks from a text; never throws. What names a record, a field or a kind that there is not (any
 * more) is left out; of a record marked twice the later line holds.
 */
export function auditMarksFrom(
  text: string,
  refs: readonly string[],
  fields: readonly string[],
  kinds: readonly string[],
): AuditMarks {
  const marks: Record<string, Record<string, string>> = {};
  for (const line of text.split('\n')) {
    const [ref = '', ...marked] = line.trim().split(' ');
    if (!refs.includes(ref)) continue;
    const pairs = marked.map((one) => one.split(':'));
    marks[ref] = Object.fromEntries(
      pairs.flatMap(([field = '', kind = '']) =>
        fields.includes(field) ? [[field, kinds.includes(kind) ? kind : '']] : [],
      ),
    );
  }
  return marks;
}
