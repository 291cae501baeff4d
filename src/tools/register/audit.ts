import type { Column, RegisterFault } from '../../course/schema/register.ts';
import { share, type Share } from '../scores.ts';
import { shareRange } from '../share-range.ts';
import type { AuditMarks } from './audit-marks.ts';

/** A share of a sample, with its range at 95%. */
export interface Estimate extends Share {
  readonly low: number;
  readonly high: number;
}

/** What an audit came to by the learner’s own marks. */
export interface AuditResult {
  /** For each field, the records looked at in which it agrees with the source. */
  readonly fields: readonly { readonly field: Column; readonly right: Estimate }[];
  /** The records looked at in which every field agrees. */
  readonly records: Estimate;
  /** All entries that agree. A record’s faults come together, so no range is given. */
  readonly entries: Share;
}

function estimate(count: number, of: number): Estimate {
  return { ...share(count, of), ...shareRange(count, of) };
}

/** Accuracy by field and by record over the records looked at; `null` while there is none. */
export function auditResult(fields: readonly Column[], marks: AuditMarks): AuditResult | null {
  const looked = Object.values(marks);
  const of = looked.length;
  if (of === 0 || fields.length === 0) return null;
  const wrong = (field: Column) => looked.filter((marked) => marked[field] !== undefined).length;
  const clean = looked.filter((marked) => fields.every((field) => marked[field] === undefined));
  const wrongs = fields.reduce((sum, field) => sum + wrong(field), 0);
  return {
    fields: fields.map((field) => ({ field, right: estimate(of - wrong(field), of) })),
    records: estimate(clean.length, of),
    entries: share(of * fields.length - wrongs, of * fields.length),
  };
}

/** The learner’s marks beside the faults that are there, in the records looked at. */
export interface AuditCompared {
  readonly seen: readonly RegisterFault[];
  readonly missed: readonly RegisterFault[];
  /** Marked as different, where record and source agree. */
  readonly extra: readonly { readonly ref: string; readonly field: string }[];
}

/** Compares marks with the planted faults. What kind each is, is judgement and is not compared. */
export function auditCompared(
  fields: readonly Column[],
  faults: readonly RegisterFault[],
  marks: AuditMarks,
): AuditCompared {
  const there = faults.filter(({ ref, field }) => marks[ref] && fields.includes(field));
  const isMarked = ({ ref, field }: RegisterFault) => marks[ref]?.[field] !== undefined;
  const extra = Object.entries(marks).flatMap(([ref, marked]) =>
    Object.keys(marked)
      .filter((field) => !there.some((fault) => fault.ref === ref && fault.field === field))
      .map((field) => ({ ref, field })),
  );
  return {
    seen: there.filter(isMarked),
    missed: there.filter((fault) => !isMarked(fault)),
    extra,
  };
}

/** How many records have no fault at all, of all. */
export function soundRecords(
  refs: readonly string[],
  faults: readonly Pick<RegisterFault, 'ref'>[],
): Share {
  const faulty = new Set(faults.map(({ ref }) => ref));
  return share(refs.filter((ref) => !faulty.has(ref)).length, refs.length);
}
