import { z } from 'astro/zod';
import { id, line } from './id.ts';

/** The columns of a register, in no order: a record has an entry in each. */
const column = z.enum([
  'ref',
  'name',
  'district',
  'item',
  'channel',
  'opened',
  'status',
  'next',
  'note',
]);
/** Name of a column. */
export type Column = z.infer<typeof column>;

/** What somebody keyed, right or wrong; it may be blank. */
const entry = z.string().trim();

const record = z.strictObject({
  /** Its number: permanent, and never twice. */
  ref: z.string().regex(/^\d{4}$/, 'expected four digits'),
  /** Initials only: nobody is named, not even somebody invented. */
  name: entry.regex(/^([A-Z]\. [A-Z]\.)?$/, 'expected two initials, or nothing'),
  district: entry,
  item: entry,
  channel: entry,
  opened: z.iso.date(),
  status: entry,
  next: entry,
  note: entry,
});
/** One invented record, as it was keyed. */
export type RegisterRecord = z.infer<typeof record>;

const kind = z.strictObject({
  id,
  name: line,
  /** What such a fault is, in a sentence. */ means: line,
});
/** A dimension of data quality, or none of them. */
export type FaultKind = z.infer<typeof kind>;

const fault = z.strictObject({
  ref: line,
  field: column,
  /** Id of its kind. */
  is: id,
  /** How one sees it, and what it leads to. */
  why: line,
});
/** A fault that was planted. */
export type RegisterFault = z.infer<typeof fault>;

const enquiry = z.strictObject({
  id,
  /** What somebody asks. */
  asks: line,
  /** The records that hold the answer; none if the register holds none. */
  right: z.array(line),
  /** What is there to see, shown afterwards. */
  says: line,
  /** Records that somebody might take for it. */
  wrong: z.array(z.strictObject({ ref: line, why: line })),
});
/** A question to be answered from the register. */
export type Enquiry = z.infer<typeof enquiry>;

const sampled = z.strictObject({
  ref: line,
  /** What the source says, for each column that is audited. */
  source: z.partialRecord(column, entry),
});
/** A record drawn for the audit, with its source. */
export type SampledRecord = z.infer<typeof sampled>;

/** `register.yaml` of a criterion: an invented register to search and to audit. */
export const registerSchema = z.strictObject({
  title: line,
  /** What it is, and on which day it stood so. */
  about: line,
  columns: z.array(z.strictObject({ id: column, name: line })).length(column.options.length),
  /** The columns whose entries are picked from a list, with the list. */
  lists: z.array(z.strictObject({ column, values: z.array(line).min(2) })),
  /** Columns in which a blank is no fault. */
  mayBeBlank: z.array(column),
  /** Two records with the same entries in all of these are one thing twice. */
  onePerPerson: z.array(column).min(1),
  records: z.array(record).min(30).max(60),
  kinds: z.array(kind).min(2),
  faults: z.array(fault),
  /** Columns that are compared with the source. */
  audited: z.array(column).min(3),
  sample: z.array(sampled).min(8).max(12),
  enquiries: z.array(enquiry).length(5),
});
/** A register to work on. */
export type Register = z.infer<typeof registerSchema>;
